import type { SearchQuery, Suggestion, SuggestQuery } from "../engine.ts";
import { readQuery } from "../query/read-query.ts";
import { normalize } from "../text/normalize.ts";
import { CONCEPTS, conceptsNamed } from "../thesaurus.ts";
import { thesaurusSounds } from "../thesaurus-sounds.ts";
import { countFacets } from "./count-facets.ts";
import { collectExact } from "./exact-hits.ts";
import { indexLexis } from "./index-lexis.ts";
import type { LiveIndex } from "./live-index.ts";
import { searchIndex } from "./search-index.ts";

const LONGEST_TYPED = 60;
const LONGEST_WORD = 12;
const MOST_SIZE = 12;
const MOST_WORDS = 6;
const MOST_THINGS = 4;
/** Candidates whose finds are counted, the commonest words of them all. */
const MOST_COUNTED = 10;
const MOST_OF_INDEX = 2_000;
/** How often the very word stands there says more of how people put it than how often its meaning does. */
const OWN_WEIGHT = 3;

/**
 * Words that the last word typed may become, each with how many answer all of it, and then things by their titles in the
 * reader's language. What comes close is not counted: the rarer a word, the more of it would be promised.
 */
export function suggestFromIndex(index: LiveIndex, query: SuggestQuery): readonly Suggestion[] {
  index.refresh();
  const typed = normalize(query.text.slice(0, LONGEST_TYPED));
  if (typed === "") return [];
  const size = Math.max(0, Math.min(query.size, MOST_SIZE));
  const [last = ""] = typed.split(" ").slice(-1);
  const head = typed.slice(0, typed.length - last.length);
  const words = wordsFor(index, last)
    .map((word) => ({ type: "word" as const, text: head + word, count: countOf(index, query, head + word) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.text.length - other.text.length)
    .slice(0, Math.min(MOST_WORDS, size));
  const things = searchIndex(index, asSearch(query, typed, Math.min(MOST_THINGS, size - words.length))).hits.map(
    ({ title, titleOther, kind, id, ref }) => {
      const text = query.locale === "en" && titleOther !== "" ? titleOther : title;
      return { type: "thing" as const, text, kind, id, ref };
    },
  );
  return [...words, ...things];
}

/** Words that begin with what was typed, as written or as spoken; the commonest. */
function wordsFor(index: LiveIndex, last: string): readonly string[] {
  const lexis = indexLexis(index);
  const found = new Set<string>();
  if (/^[a-z0-9]+$/.test(last)) {
    for (const { word, letters, initials } of last.length < 2 ? [] : thesaurusSounds().spoken) {
      if (letters.startsWith(last) || initials === last) found.add(word);
    }
  } else {
    for (const { segment } of index.parts()) {
      const holding = segment.wordsHolding(last);
      const most = holding.length > MOST_OF_INDEX ? holding.slice(0, MOST_OF_INDEX) : holding;
      for (const term of most) {
        const word = segment.wordAt(term);
        if (word.startsWith(last) && word.length > 1) found.add(word);
      }
    }
  }
  for (const concept of CONCEPTS) for (const term of concept.terms) if (term.startsWith(last)) found.add(term);
  return [...found]
    .filter((word) => word.length <= LONGEST_WORD * (/[a-z]/.test(word) ? 3 : 1))
    .map((word) => ({ word, count: lexis.count(word) * OWN_WEIGHT + conceptCount(word) }))
    .sort((one, other) => other.count - one.count || one.word.length - other.word.length)
    .filter(oneOfEachMeaning())
    .slice(0, MOST_COUNTED)
    .map(({ word }) => word);

  function conceptCount(word: string): number {
    return Math.max(0, ...conceptsNamed(word).map((concept) => lexis.conceptCount(concept)));
  }
}

/** Words that mean the same find the same: the commonest stands for all of them. */
function oneOfEachMeaning(): (one: { readonly word: string }) => boolean {
  const seen = new Set<string>();
  return ({ word }) => {
    const concepts = conceptsNamed(word);
    const key = concepts.length === 0 ? word : concepts.join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function countOf(index: LiveIndex, query: SuggestQuery, text: string): number {
  const lexis = indexLexis(index);
  const found = collectExact(index, readQuery(text, lexis), query.kinds);
  return countFacets(found, {}, [], query.now).total;
}

function asSearch({ kinds, now, locale }: SuggestQuery, text: string, size: number): SearchQuery {
  return { text, kinds, filters: {}, facets: [], sort: "relevance", page: 1, size, now, locale };
}
