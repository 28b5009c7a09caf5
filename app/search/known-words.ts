import type { Locale } from "../kernel/locale.ts";
import type { SearchEngine } from "./engine.ts";
import { normalize } from "./text/normalize.ts";
import { CONCEPTS, type Concept, conceptsNamed, isOfDistrict } from "./thesaurus.ts";

/** How much answers a search in full at the moment; null while the engine does not answer. */
export type Finds = { readonly call: number; readonly product: number } | null;

export type TermFinds = { readonly term: string; readonly finds: Finds };

/** A concept that a word names, as the index that answers knows it. */
export type KnownConcept = {
  readonly name: string;
  readonly isOfDistrict: boolean;
  /** Of the words of every tender: alone it tells nothing. */
  readonly isGeneral: boolean;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  /** Wider concepts and neighbours, then kinds of it, by name. */
  readonly near: readonly string[];
  readonly kinds: readonly string[];
  /** What its name finds. */
  readonly finds: Finds;
};

export type KnownWord = {
  readonly word: string;
  readonly concepts: readonly KnownConcept[];
  readonly finds: Finds;
};

type Asking = { readonly now: number; readonly locale: Locale };

const MOST_CONCEPTS = 6;
const MOST_NAMED = 30;

/** What the site knows about a word: the concepts that it names, and how much a search for it finds. */
export async function knownWord(engine: SearchEngine, word: string, asking: Asking): Promise<KnownWord> {
  const named = conceptsNamed(normalize(word)).slice(0, MOST_CONCEPTS).flatMap(toldOf);
  const concepts = await Promise.all(
    named.map(async (concept) => ({ ...concept, finds: await countFinds(engine, concept.name, asking) })),
  );
  return { word, concepts, finds: await countFinds(engine, word, asking) };
}

/** How much each of some terms finds by itself. */
export function findsOf(engine: SearchEngine, terms: readonly string[], asking: Asking): Promise<readonly TermFinds[]> {
  return Promise.all(terms.map(async (term) => ({ term, finds: await countFinds(engine, term, asking) })));
}

/** How many calls and products answer all of the text; what only comes close fills up for words that nobody knows. */
async function countFinds(engine: SearchEngine, text: string, { now, locale }: Asking): Promise<Finds> {
  const count = async (kind: "call" | "product") => {
    const query = { text, kinds: [kind], filters: {}, facets: [], sort: "relevance", page: 1, size: 1 } as const;
    return (await engine.search({ ...query, now, locale })).exact;
  };
  try {
    const [call, product] = await Promise.all([count("call"), count("product")]);
    return { call, product };
  } catch (error) {
    console.error(JSON.stringify({ level: "error", what: "search", error: error instanceof Error ? error.stack : "" }));
    return null;
  }
}

function toldOf(id: number): readonly Omit<KnownConcept, "finds">[] {
  const concept = CONCEPTS[id];
  if (concept === undefined) return [];
  const isChinese = (term: string) => /\p{Script=Han}/u.test(term);
  return [
    {
      name: concept.name,
      isOfDistrict: isOfDistrict(concept),
      isGeneral: concept.isGeneral,
      chinese: concept.terms.filter(isChinese),
      english: concept.terms.filter((term) => !isChinese(term)),
      near: namesOf(concept.near),
      kinds: namesOf(concept.kinds),
    },
  ];
}

function namesOf(ids: ReadonlySet<Concept["id"]>): readonly string[] {
  return [...ids].slice(0, MOST_NAMED).flatMap((id) => CONCEPTS[id]?.name ?? []);
}
