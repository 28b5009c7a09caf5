import type { Lexis } from "../query/lexis.ts";
import type { ReadQuery } from "../query/read-query.ts";
import type { Unit } from "../query/units.ts";
import { cutPhrase, EVERYWHERE } from "./cut-text.ts";
import { conceptMark, termMark } from "./marks.ts";
import { anyOf, keysFilter } from "./meili-filters.ts";

/** What Meilisearch is asked. */
export type MeiliAsk = {
  /** Phrases that must stand in a document and others that must not; empty for none. */
  readonly q: string;
  /** Words as they were asked, which only set the order: reckoning it costs most of a question's time. */
  readonly words?: readonly string[];
  /** What must hold besides. */
  readonly filter: readonly string[];
};

/** Finds the keys of the documents in which a cut phrase stands, no more than `MOST_KEYS`. */
export type FindKeys = (phrase: string) => Promise<readonly string[]>;

/** How many documents an alternative is looked up in. */
export const MOST_KEYS = 5_000;
/** Meilisearch reads ten terms of a query; a phrase is one, and one place is kept for the order. */
const MOST_PHRASES = 8;
const MOST_TERMS = 10;

/** How a unit is answered: by one phrase, or by any of the marks and phrases. */
type Alternatives = { readonly marks: readonly string[]; readonly phrases: readonly string[] };

/**
 * Asks for exactly the documents that answer everything: each telling unit as itself or by a concept that means the
 * same, every quoted phrase, and none of the words forbidden. What Meilisearch cannot do by nature: a Chinese text of
 * more than four characters must stand there in overlapping parts of four, in one document but not surely in one
 * place; and of several texts that one unit may be (what pinyin may mean) each is looked up in `MOST_KEYS` documents.
 */
export async function strictAsk(read: ReadQuery, lexis: Lexis, findKeys: FindKeys): Promise<MeiliAsk> {
  const telling = read.units.filter((unit) => !unit.isGeneric);
  const insisted = telling.length > 0 ? telling : read.units;
  const filter: string[] = [];
  const phrases = read.phrases.flatMap((phrase) => cutPhrase(phrase) ?? []);
  // Signs only: no document is found by them.
  if (phrases.length < read.phrases.length) filter.push(keysFilter([]));
  for (const unit of insisted) {
    const { marks, phrases: texts } = alternativesOf(unit, lexis);
    const [only] = texts;
    if (marks.length === 0 && texts.length === 1 && only !== undefined) phrases.push(only);
    else filter.push(await anyFilter(marks, texts, findKeys));
  }
  for (const phrase of phrases.splice(MOST_PHRASES)) filter.push(keysFilter(await findKeys(phrase)));
  const without = read.without.flatMap((word) => cutPhrase(word) ?? []);
  return { q: framed(phrases, without), words: wordsOf(read.units, MOST_TERMS - Math.max(1, phrases.length)), filter };
}

/** The part of a question that quoted phrases and forbidden words make; goes before everything else. */
export function phrasesAsk(read: ReadQuery): string {
  const phrases = read.phrases.flatMap((phrase) => cutPhrase(phrase) ?? []).slice(0, MOST_PHRASES);
  const without = read.without.flatMap((word) => cutPhrase(word) ?? []);
  return framed(phrases, without);
}

/** Asks for the documents that answer one unit by itself; in the order of its words where they are more than `most`. */
export async function unitAsk(
  unit: Unit,
  lexis: Lexis,
  findKeys: FindKeys,
  most: number,
): Promise<MeiliAsk | undefined> {
  const { marks, phrases } = alternativesOf(unit, lexis);
  const count = Math.max(...unit.surfaces.map(lexis.count), ...unit.same.map(lexis.conceptCount));
  const words = count > most ? wordsOf([unit], 1) : [];
  const [only] = phrases;
  if (marks.length === 0 && phrases.length === 1 && only !== undefined)
    return { q: framed([only], []), words, filter: [] };
  if (marks.length + phrases.length === 0) return undefined;
  return { q: "", words, filter: [await anyFilter(marks, phrases, findKeys)] };
}

/** Asks for the documents that hold any of the concepts. */
export function conceptsAsk(concepts: readonly number[]): MeiliAsk | undefined {
  return concepts.length === 0 ? undefined : { q: "", filter: [marksFilter(concepts.map(conceptMark))] };
}

/** Terms of the thesaurus are marks; a text that no document holds beside other ways to be answered is left out. */
function alternativesOf(unit: Unit, lexis: Lexis): Alternatives {
  const marks = unit.same.map(conceptMark);
  const phrases: string[] = [];
  for (const surface of unit.surfaces) {
    const mark = termMark(surface);
    if (mark !== undefined) marks.push(mark);
    else if (unit.surfaces.length + unit.same.length === 1 || lexis.count(surface) > 0) {
      phrases.push(...[cutPhrase(surface)].flatMap((phrase) => phrase ?? []));
    }
  }
  return { marks: [...new Set(marks)], phrases };
}

async function anyFilter(marks: readonly string[], phrases: readonly string[], findKeys: FindKeys): Promise<string> {
  const found = await Promise.all(phrases.map(findKeys));
  const keys = [...new Set(found.flat())];
  return anyOf([...(marks.length === 0 ? [] : [marksFilter(marks)]), ...(keys.length === 0 ? [] : [keysFilter(keys)])]);
}

function marksFilter(marks: readonly string[]): string {
  return `marks IN [${marks.join(", ")}]`;
}

/** The question in Meilisearch's words; with `isOrdered` its hits come in the order of the words. */
export function queryText({ q, words = [] }: MeiliAsk, isOrdered: boolean): string {
  if (!isOrdered || words.length === 0) return q;
  // What stands in every document lets words set the order where no phrase is insisted on.
  return [q === "" ? `"${EVERYWHERE}"` : q, ...words].join(" ");
}

/** The most telling first, without the signs that mean something to Meilisearch. */
function wordsOf(units: readonly Unit[], room: number): readonly string[] {
  return [...units]
    .sort((left, right) => right.weight - left.weight)
    .map((unit) => (unit.surfaces[0] ?? "").replace(/["-]/g, " "))
    .slice(0, room);
}

/** Forbidden phrases first, since nothing is read behind the tenth term; then those that every document must hold. */
function framed(phrases: readonly string[], without: readonly string[]): string {
  if (phrases.length + without.length === 0) return "";
  const insisted = phrases.length === 0 ? [EVERYWHERE] : phrases;
  return [...without.map((phrase) => `-"${phrase}"`), ...insisted.map((phrase) => `"${phrase}"`)].join(" ");
}
