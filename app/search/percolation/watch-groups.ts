import { deadlineBand } from "../bands.ts";
import { FACETS, type SearchDocument, type SearchKind, type WatchedSearch } from "../engine.ts";

/** Searches that ask the same words with the same kinds and filters. */
export type WatchGroup = {
  readonly key: string;
  /** Empty means all kinds. */
  readonly kinds: readonly SearchKind[];
  /** Any value of each inner list, `facet=value`. */
  readonly filters: readonly (readonly string[])[];
  readonly ids: Set<string>;
};

export function watchGroup({ kinds, filters }: WatchedSearch): WatchGroup {
  const wanted = FACETS.flatMap((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? [] : [[...new Set(values)].sort().map((value) => `${facet}=${value}`)];
  });
  const sorted = [...new Set(kinds)].sort();
  return { key: JSON.stringify([sorted, wanted]), kinds: sorted, filters: wanted, ids: new Set() };
}

/** What a group without words is kept under: the values of its first filter, else its kinds, else everything. */
export function shelvesOf({ filters, kinds }: WatchGroup): readonly string[] {
  return filters[0] ?? (kinds.length > 0 ? kinds : [EVERY_SHELF]);
}

const EVERY_SHELF = "*";

/** The document's facet values as filters name them, the deadline's band as of `now` among them. */
export function valuesOf(document: SearchDocument, now: number): ReadonlySet<string> {
  const values = new Set<string>([document.kind, EVERY_SHELF]);
  for (const facet of FACETS) {
    if (facet === "deadlineBand") continue;
    for (const value of document.facets[facet] ?? []) values.add(`${facet}=${value}`);
  }
  const band = deadlineBand(document.deadline, now);
  if (band !== undefined) values.add(`deadlineBand=${band}`);
  return values;
}

export function groupTakes({ kinds, filters }: WatchGroup, kind: SearchKind, values: ReadonlySet<string>): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  return filters.every((wanted) => wanted.some((value) => values.has(value)));
}
