import { deadlineBand } from "../bands.ts";
import { FACETS, type SearchDocument, type SearchKind, type WatchedSearch } from "../engine.ts";

/** What a search asks beside its words, with whether it was typed in traditional characters; many searches share one. */
export type Scope = {
  readonly number: number;
  readonly isTraditional: boolean;
  /** Empty means all kinds. */
  readonly kinds: readonly SearchKind[];
  /** Any value of each inner list, `facet=value`. */
  readonly filters: readonly (readonly string[])[];
};

/** Gives each scope a number, the same to equals. */
export function scopeBook() {
  const scopes: Scope[] = [];
  const known = new Map<string, number>();
  return {
    scopes,
    numberOf({ kinds, filters }: WatchedSearch, isTraditional: boolean): number {
      const wanted = FACETS.flatMap((facet) => {
        const values = filters[facet] ?? [];
        return values.length === 0 ? [] : [[...new Set(values)].sort().map((value) => `${facet}=${value}`)];
      });
      const sorted = [...new Set(kinds)].sort();
      const key = JSON.stringify([isTraditional, sorted, wanted]);
      const number = known.get(key) ?? scopes.length;
      if (number === scopes.length) {
        known.set(key, number);
        scopes.push({ number, isTraditional, kinds: sorted, filters: wanted });
      }
      return number;
    },
  };
}

/** Whether scopes take the document, reckoned once for each; deadlines as seen at `now`. */
export function scopeCheck(
  scopes: readonly Scope[],
  document: SearchDocument,
  now: number,
): (scope: number) => boolean {
  const values = valuesOf(document, now);
  const verdicts = new Int8Array(scopes.length);
  return (number) => {
    if (verdicts[number] === 0) verdicts[number] = takes(scopes[number], document.kind, values) ? 1 : -1;
    return verdicts[number] === 1;
  };
}

function takes(scope: Scope | undefined, kind: SearchKind, values: ReadonlySet<string>): boolean {
  if (scope === undefined || (scope.kinds.length > 0 && !scope.kinds.includes(kind))) return false;
  return scope.filters.every((wanted) => wanted.some((value) => values.has(value)));
}

function valuesOf(document: SearchDocument, now: number): ReadonlySet<string> {
  const values = new Set<string>();
  for (const facet of FACETS) {
    if (facet === "deadlineBand") continue;
    for (const value of document.facets[facet] ?? []) values.add(`${facet}=${value}`);
  }
  const band = deadlineBand(document.deadline, now);
  if (band !== undefined) values.add(`deadlineBand=${band}`);
  return values;
}
