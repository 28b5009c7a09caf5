import { FACETS, type Facet, type FacetCount } from "../engine.ts";
import type { IndexFile } from "./open-index.ts";

export type Filters = Partial<Record<Facet, readonly string[]>>;

/** Parameters that every statement with `PASSES` takes. */
export type FilterParameters = { readonly filters: string; readonly bands: string; readonly now: number };

const MOST_VALUES = 200;

/** The filters that are set, as parameters: within a facet any value will do, between facets all must. */
export function filterParameters(filters: Filters, now: number, except?: Facet): FilterParameters {
  const rows = FACETS.flatMap((facet) => {
    const values = filters[facet] ?? [];
    const isSet = facet !== except && facet !== "deadlineBand" && values.length > 0;
    return isSet ? [{ facet, values }] : [];
  });
  const bands = except === "deadlineBand" ? [] : (filters.deadlineBand ?? []);
  return { filters: JSON.stringify(rows), bands: JSON.stringify(bands), now };
}

/** Days are reckoned from the moment of asking, in step with `deadlineBand` in `bands.ts`. */
const BAND = `CASE WHEN docs.deadline IS NULL THEN NULL
  WHEN docs.deadline <= @now THEN 'passed'
  WHEN docs.deadline <= @now + 259200000 THEN '3-days'
  WHEN docs.deadline <= @now + 604800000 THEN '7-days'
  WHEN docs.deadline <= @now + 2592000000 THEN '30-days'
  ELSE 'later' END`;

/** SQL that holds for rows of `docs` passing the filters. */
export const PASSES = `(
  (@filters = '[]' OR NOT EXISTS (
    SELECT 1 FROM json_each(@filters) AS wanted WHERE NOT EXISTS (
      SELECT 1 FROM json_each(wanted.value, '$.values') AS choice
      JOIN facets ON facets.doc = docs.id AND facets.facet = json_extract(wanted.value, '$.facet')
        AND facets.value = choice.value)))
  AND (@bands = '[]' OR ${BAND} IN (SELECT value FROM json_each(@bands))))`;

/** Whether any filter is set: without one the counting statements need no look at the documents. */
export function areSet({ filters, bands }: FilterParameters): boolean {
  return filters !== "[]" || bands !== "[]";
}

/** Exact counts over the hits, each facet without its own filter; most frequent first. */
export function countFacets(
  index: IndexFile,
  facets: readonly Facet[],
  filters: Filters,
  now: number,
): Partial<Record<Facet, readonly FacetCount[]>> {
  const counted: Partial<Record<Facet, readonly FacetCount[]>> = {};
  for (const facet of facets) {
    const parameters = { ...filterParameters(filters, now, facet), facet, limit: MOST_VALUES };
    const sql = facet === "deadlineBand" ? COUNT_BANDS : areSet(parameters) ? COUNT_VALUES : COUNT_ALL_VALUES;
    const { filters: _filters, bands: _bands, now: _now, ...unfiltered } = parameters;
    counted[facet] = index
      .prepare<[Partial<typeof parameters>], FacetCount>(sql)
      .all(sql === COUNT_ALL_VALUES ? unfiltered : parameters);
  }
  return counted;
}

const COUNT_VALUES = `
SELECT counted.value AS value, count(*) AS count FROM hit
JOIN docs ON docs.id = hit.doc
JOIN facets AS counted ON counted.doc = hit.doc AND counted.facet = @facet
WHERE ${PASSES} GROUP BY counted.value ORDER BY count DESC, counted.value LIMIT @limit`;

const COUNT_ALL_VALUES = `
SELECT counted.value AS value, count(*) AS count FROM hit
CROSS JOIN facets AS counted ON counted.doc = hit.doc AND counted.facet = @facet
GROUP BY counted.value ORDER BY count DESC, counted.value LIMIT @limit`;

const COUNT_BANDS = `
SELECT ${BAND} AS value, count(*) AS count FROM hit JOIN docs ON docs.id = hit.doc
WHERE @facet IS NOT NULL AND docs.deadline IS NOT NULL AND ${PASSES}
GROUP BY value ORDER BY count DESC, value LIMIT @limit`;
