/** What a list's address asks for: words, chosen facet values, order and page. The address is the only memory of it. */
export type ListQuery = {
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: string | null;
  readonly page: number;
};

const MOST_TEXT = 200;
const MOST_VALUES = 12;
const MOST_VALUE = 80;

/** Reads an address's parameters; only the facets offered count, each with a bounded number of bounded values. */
export function readListQuery(
  params: URLSearchParams,
  facets: readonly string[],
  sorts: readonly string[],
  page: number,
): ListQuery {
  const filters: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const values = [...new Set(params.getAll(facet))].filter((value) => value !== "" && value.length <= MOST_VALUE);
    if (values.length > 0) filters[facet] = values.slice(0, MOST_VALUES).sort();
  }
  const sort = params.get("sort");
  return {
    text: (params.get("q") ?? "").normalize("NFKC").replace(/\s+/g, " ").trim().slice(0, MOST_TEXT),
    filters,
    sort: sort !== null && sorts.includes(sort) ? sort : null,
    page,
  };
}

/** The one address of a query: parameters in a fixed order, nothing that is not needed. */
export function listAddress(path: string, query: ListQuery): string {
  const params = new URLSearchParams();
  if (query.text !== "") params.set("q", query.text);
  for (const facet of Object.keys(query.filters).sort()) {
    for (const value of query.filters[facet] ?? []) params.append(facet, value);
  }
  if (query.sort !== null) params.set("sort", query.sort);
  if (query.page > 1) params.set("page", String(query.page));
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}

/** The query with one facet value switched on or off, from its first page. */
export function withToggled(query: ListQuery, facet: string, value: string): ListQuery {
  const now = query.filters[facet] ?? [];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value].sort();
  const filters = { ...query.filters, [facet]: next };
  if (next.length === 0) delete filters[facet];
  return { ...query, filters, page: 1 };
}

/** How many facet values are chosen. */
export function countFilters(query: ListQuery): number {
  return Object.values(query.filters).reduce((sum, values) => sum + values.length, 0);
}

/** Whether what answers the words best stands first: the order of words that nobody put in another. */
export function isByRelevance({ text, sort }: ListQuery): boolean {
  return text !== "" && (sort ?? "relevance") === "relevance";
}
