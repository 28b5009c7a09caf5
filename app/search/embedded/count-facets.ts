import { DEADLINE_BANDS, deadlineBand } from "../bands.ts";
import { FACETS, type Facet, type FacetCount, type SearchQuery } from "../engine.ts";
import type { Hits } from "./hits.ts";
import type { Part } from "./live-state.ts";

type Filters = SearchQuery["filters"];
export type FacetCounts = Partial<Record<Facet, readonly FacetCount[]>>;

const MOST_VALUES = 200;

/** Hits that pass the filters, and exact counts: within a facet any value will do, between facets all must. */
export type Filtered = { readonly passing: readonly Hits[]; readonly total: number; readonly facets: FacetCounts };

/** Filters the hits and counts the facets, each facet without its own filter. */
export function countFacets(hits: readonly Hits[], filters: Filters, facets: readonly Facet[], now: number): Filtered {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const passing = hits.map((one) => countPart(one, filters, facets, now, counts));
  return {
    passing,
    total: passing.reduce((sum, one) => sum + one.documents.length, 0),
    facets: Object.fromEntries(facets.map((facet) => [facet, listed(counts.get(facet) ?? new Map())])),
  };
}

/** How a part numbers the sets of values of one facet, and which number a document has. */
type Column = {
  readonly sets: readonly (readonly string[])[];
  readonly of: ArrayLike<number>;
};

function countPart(
  hits: Hits,
  filters: Filters,
  facets: readonly Facet[],
  now: number,
  counts: ReadonlyMap<Facet, Map<string, number>>,
): Hits {
  const { part, documents } = hits;
  const set = FACETS.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const asked = [...new Set([...facets, ...set])];
  const columns = new Map(asked.map((facet) => [facet, columnOf(part, facet, documents, now)]));
  const tests = set.map((facet) => {
    const column = columns.get(facet) ?? EMPTY;
    const wanted = new Set(filters[facet] ?? []);
    return {
      facet,
      of: column.of,
      allowed: Uint8Array.from(column.sets, (values) => (values.some((value) => wanted.has(value)) ? 1 : 0)),
    };
  });
  if (tests.length === 0) {
    add(
      facets.map((facet) => ({ facet, ...countedAll(facet, columns.get(facet) ?? EMPTY, hits) })),
      counts,
    );
    return hits;
  }
  const sums = facets.map((facet) => ({
    facet,
    ...(columns.get(facet) ?? EMPTY),
    count: new Uint32Array(columns.get(facet)?.sets.length ?? 0),
  }));
  const kept = new Uint32Array(documents.length);
  const scores = new Float32Array(documents.length);
  let length = 0;
  for (const [place, document] of documents.entries()) {
    let failed: Facet | undefined;
    let fails = 0;
    for (const { facet, of, allowed } of tests) {
      if (allowed[of[document] ?? 0] === 1) continue;
      failed = facet;
      fails += 1;
      if (fails > 1) break;
    }
    if (fails > 1) continue;
    for (const { facet, of, count } of sums) {
      if (fails === 0 || facet === failed) count[of[document] ?? 0] = (count[of[document] ?? 0] ?? 0) + 1;
    }
    if (fails > 0) continue;
    kept[length] = document;
    scores[length] = hits.scores[place] ?? 0;
    length += 1;
  }
  add(sums, counts);
  return { ...hits, documents: kept.subarray(0, length), scores: scores.subarray(0, length) };
}

/** Counts of hits found before: the same query comes again with each page and order. */
const countedBefore = new WeakMap<Hits, Map<Facet, Uint32Array>>();

/** How many of the hits have each set of the facet's values. */
function countedAll(facet: Facet, { sets, of }: Column, hits: Hits) {
  const known = countedBefore.get(hits) ?? new Map<Facet, Uint32Array>();
  const before = known.get(facet);
  if (before !== undefined) return { sets, count: before };
  const count = new Uint32Array(sets.length);
  if (of.length > 0) addUp(hits.documents, of, count);
  // Bands of deadlines are others tomorrow.
  if (facet !== "deadlineBand") countedBefore.set(hits, known.set(facet, count));
  return { sets, count };
}

/** One addition a hit: nothing else stands in this loop, for it runs over every hit of every facet. */
function addUp(documents: Uint32Array, of: ArrayLike<number>, count: Uint32Array): void {
  if (!(of instanceof Uint8Array)) {
    for (const document of documents) count[of[document] ?? 0] = (count[of[document] ?? 0] ?? 0) + 1;
    return;
  }
  for (let place = 0; place < documents.length; place += 1) {
    const set = of[documents[place] ?? 0] ?? 0;
    count[set] = (count[set] ?? 0) + 1;
  }
}

const EMPTY: Column = { sets: [[]], of: [] };

/** Bands of deadlines are reckoned when asked: an index of yesterday tells no wrong day. */
function columnOf(part: Part, facet: Facet, documents: Uint32Array, now: number): Column {
  const { segment } = part;
  if (facet !== "deadlineBand") {
    return { sets: segment.sets[facet] ?? [[]], of: segment.facetRows[FACETS.indexOf(facet)] ?? [] };
  }
  const of = new Uint8Array(segment.size);
  for (const document of documents) {
    const deadline = segment.deadlines[document] ?? Number.NaN;
    const band = deadlineBand(Number.isNaN(deadline) ? null : deadline, now);
    of[document] = band === undefined ? 0 : DEADLINE_BANDS.indexOf(band) + 1;
  }
  return { sets: [[], ...DEADLINE_BANDS.map((band) => [band])], of };
}

function add(
  sums: readonly { readonly facet: Facet; readonly sets: Column["sets"]; readonly count: Uint32Array }[],
  counts: ReadonlyMap<Facet, Map<string, number>>,
): void {
  for (const { facet, sets, count } of sums) {
    const values = counts.get(facet);
    for (const [number, times] of count.entries()) {
      if (times === 0) continue;
      for (const value of sets[number] ?? []) values?.set(value, (values.get(value) ?? 0) + times);
    }
  }
}

/** The most frequent first, equals by their code. */
function listed(values: ReadonlyMap<string, number>): readonly FacetCount[] {
  return [...values]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}
