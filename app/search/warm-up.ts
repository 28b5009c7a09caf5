import type { SearchEngine } from "./engine.ts";

/** Of both scripts and of pinyin: reading it takes all that reading any query takes. */
const ANYTHING = "智慧停车 parking tingche";

/**
 * Asks what the first visitor would otherwise wait for: the dictionary, the sounds of words and the index are read in
 * by whoever answers. Resolves when they are.
 */
export async function warmUp(engine: SearchEngine, now: number): Promise<void> {
  const asked = { text: ANYTHING, kinds: [], size: 1, now, locale: "zh" } as const;
  await engine.search({ ...asked, filters: {}, facets: [], sort: "relevance", page: 1 });
  await engine.suggest(asked);
}
