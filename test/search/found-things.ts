import type { SearchAnswer, SearchDocument, SearchEngine, SearchQuery } from "../../app/search/engine.ts";

export const NOW = Date.UTC(2026, 4, 20, 2);

/** A document with what matters to the test; the rest is empty. */
export function thing(id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    kind: "product",
    id,
    ref: id,
    title,
    titleOther: "",
    body: "",
    organization: "",
    tags: "",
    facets: {},
    figures: [],
    publishedAt: NOW,
    deadline: null,
    amount: null,
    ...more,
  };
}

/** Asks for everything on one page unless told otherwise. */
export function ask(engine: SearchEngine, text: string, more: Partial<SearchQuery> = {}): Promise<SearchAnswer> {
  return engine.search({
    text,
    kinds: [],
    filters: {},
    facets: [],
    sort: "relevance",
    page: 1,
    size: 100,
    now: NOW,
    locale: "zh",
    ...more,
  });
}

/** The ids found, the best first. */
export async function found(engine: SearchEngine, text: string, more: Partial<SearchQuery> = {}): Promise<string[]> {
  return (await ask(engine, text, more)).hits.map((hit) => hit.id);
}
