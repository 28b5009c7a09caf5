/** How many entries the district keeps, those withdrawn among them. */
export const MOST_ENTRIES = 2_000;

export const MOST_TERMS = 20;
export const MOST_NEAR = 20;
export const LONGEST_CHINESE = 12;
export const LONGEST_ENGLISH = 40;
export const LONGEST_NOTE = 300;

/** A search looks for English terms of so many words; a longer one would never be found. */
const MOST_ENGLISH_WORDS = 5;

/** One concept: its terms in both languages, and by name those that are near it but not the same. */
export type Concept = {
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  readonly near: readonly string[];
};

/** What the search engine knows of words: the domain cannot ask it, so whoever calls a verb says. */
export type CuratedWords = {
  /** One key for all spellings that a search takes for the same. */
  readonly keyOf: (term: string) => string;
  /** The concepts of the curated words that have this term, by name. */
  readonly conceptsOf: (term: string) => readonly string[];
};

/** What a concept is called: its first term. */
export function nameOf({ chinese, english }: Pick<Concept, "chinese" | "english">): string {
  return chinese[0] ?? english[0] ?? "";
}

export function termsOf({ chinese, english }: Pick<Concept, "chinese" | "english">): readonly string[] {
  return [...chinese, ...english];
}

/** A concept as the search engine reads it: `停车诱导 车位引导 | parking guidance > 智慧停车`. */
export function lineOf({ chinese, english, near }: Concept): string {
  const neighbours = near.length === 0 ? "" : ` > ${near.join(" ")}`;
  return `${chinese.join(" ")} | ${english.join(", ")}${neighbours}`;
}

export type TermFault = "short" | "long" | "characters" | "words";

const CHINESE = /^[\p{L}\p{N}.+\-/&·_#'’()（）]+$/u;
const ENGLISH = /^[\p{L}\p{N}.+\-/&_#'’ ]+$/u;

/** What is wrong with a Chinese term or a neighbour's name, if anything. */
export function chineseFault(term: string): TermFault | undefined {
  if ([...term].length > LONGEST_CHINESE) return "long";
  if (!CHINESE.test(term) || !/[\p{L}\p{N}]/u.test(term)) return "characters";
  return [...term].length < 2 ? "short" : undefined;
}

/** What is wrong with an English term, if anything. */
export function englishFault(term: string): TermFault | undefined {
  if (term.length > LONGEST_ENGLISH) return "long";
  if (!ENGLISH.test(term) || !/[\p{L}\p{N}]/u.test(term) || /\p{Script=Han}/u.test(term)) return "characters";
  if (term.length < 2) return "short";
  return term.split(/[\s\-/&_]+/).length > MOST_ENGLISH_WORDS ? "words" : undefined;
}
