import type { ListQuery } from "../kernel/list-query.ts";
import type { Locale } from "../kernel/locale.ts";
import { PAGE_SIZE } from "../kernel/page.ts";
import type { Facet, FacetCount, SearchAnswer, SearchEngine, SearchKind, SearchQuery } from "./engine.ts";

export type ListAsk = {
  readonly kind: SearchKind;
  readonly query: ListQuery;
  readonly facets: readonly Facet[];
  /** The order when nobody chose one and there are no words to rank by. */
  readonly usual: SearchQuery["sort"];
  readonly now: number;
  readonly locale: Locale;
  readonly size?: number;
};

/** What a list page shows. `isDown`: the engine did not answer, and the rest of the site goes on. */
export type ListAnswer = Pick<
  SearchAnswer,
  "hits" | "total" | "exact" | "without" | "only" | "meant" | "likelier" | "isFallback"
> & {
  readonly facets: Partial<Record<string, readonly FacetCount[]>>;
  /** For an empty answer: leaving out all that was chosen of this facet would find so many. */
  readonly wider: readonly { readonly facet: string; readonly values: readonly string[]; readonly count: number }[];
  readonly isDown: boolean;
};

const SORTS = ["relevance", "newest", "deadline", "amount"] as const satisfies readonly SearchQuery["sort"][];
const MOST_WIDER = 4;
const NOTHING = {
  hits: [],
  total: 0,
  exact: 0,
  without: [],
  only: [],
  meant: null,
  likelier: null,
  facets: {},
  wider: [],
} as const satisfies Omit<ListAnswer, "isDown">;

/** Asks the engine for one page of a list; an engine that fails gives an answer that says so. */
export async function searchList(engine: SearchEngine, ask: ListAsk): Promise<ListAnswer> {
  try {
    const answer = await engine.search(engineQuery(ask, ask.query));
    const wider = answer.total === 0 ? await choicesToDrop(engine, ask) : [];
    return { ...answer, wider, isDown: false };
  } catch (error) {
    console.error(JSON.stringify({ level: "error", what: "search", error: error instanceof Error ? error.stack : "" }));
    return { ...NOTHING, isDown: true };
  }
}

function engineQuery(ask: ListAsk, query: ListQuery): SearchQuery {
  const chosen = SORTS.find((sort) => sort === query.sort);
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of ask.facets) {
    const values = query.filters[facet];
    if (values !== undefined) filters[facet] = values;
  }
  return {
    text: query.text,
    kinds: [ask.kind],
    filters,
    facets: ask.facets,
    sort: chosen ?? (query.text === "" ? ask.usual : "relevance"),
    page: query.page,
    size: ask.size ?? PAGE_SIZE,
    now: ask.now,
    locale: ask.locale,
  };
}

async function choicesToDrop(engine: SearchEngine, ask: ListAsk): Promise<ListAnswer["wider"]> {
  const chosen = Object.keys(ask.query.filters).slice(0, MOST_WIDER);
  const counted = await Promise.all(
    chosen.map(async (facet) => {
      const { [facet]: dropped = [], ...filters } = ask.query.filters;
      const query = engineQuery(ask, { ...ask.query, filters, page: 1 });
      const answer = await engine.search({ ...query, facets: [], size: 1 });
      return { facet, values: dropped, count: answer.total };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}
