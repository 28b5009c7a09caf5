import type { Locale } from "../kernel/locale.ts";
import type { SearchEngine } from "./engine.ts";
import { normalize } from "./text/normalize.ts";
import { CONCEPTS, sightings } from "./thesaurus.ts";

/** A word that products answer in full where they do not answer a need's own words. */
export type WiderWord = { readonly word: string; readonly products: number };

const MOST_TRIED = 6;
const MOST_TOLD = 3;
const MOST_TEXT = 120;

/**
 * Words of the district's thesaurus near what a need says, wider ones first, and what is found when a word is left
 * out: each with how many products there are for it. The text itself goes nowhere else.
 */
export async function widerWords(
  engine: SearchEngine,
  text: string,
  { now, locale }: { readonly now: number; readonly locale: Locale },
): Promise<readonly WiderWord[]> {
  const asked = text.slice(0, MOST_TEXT);
  const ask = (words: string) =>
    engine.search({
      text: words,
      kinds: ["product"],
      filters: {},
      facets: [],
      sort: "relevance",
      page: 1,
      size: 1,
      now,
      locale,
    });
  // One after the other: a burst of them would stand before everybody who searches at this moment.
  const tried: WiderWord[] = [];
  for (const word of wordsNear(asked)) tried.push({ word, products: (await ask(word)).exact });
  return tried
    .filter((one) => one.products > 0)
    .sort((a, b) => b.products - a.products)
    .slice(0, MOST_TOLD);
}

/** Neighbours of what the text names, by their first names; words that the text has already are left out. */
function wordsNear(text: string): readonly string[] {
  const plain = normalize(text);
  const seen = sightings(plain).map((sighting) => sighting.concept);
  const near = seen.flatMap((concept) => [...(CONCEPTS[concept]?.near ?? [])]);
  const own = seen.flatMap((concept) => CONCEPTS[concept]?.terms.slice(0, 2) ?? []);
  const names = near.flatMap((concept) => CONCEPTS[concept]?.name ?? []);
  return [...new Set([...names, ...own])].filter((word) => word !== "" && !plain.includes(word)).slice(0, MOST_TRIED);
}
