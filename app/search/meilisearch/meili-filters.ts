import { DAY } from "../../kernel/instant.ts";
import { DEADLINE_BANDS, type DeadlineBand } from "../bands.ts";
import { FACETS, type Facet, SEARCH_KINDS, type SearchKind } from "../engine.ts";
import { facetAttribute, storedValue } from "./facet-values.ts";

type Filters = Partial<Record<Facet, readonly string[]>>;

/** Of these kinds; all that can be found when none is named, which leaves out the index's own mark. */
export function kindFilter(kinds: readonly SearchKind[]): string {
  return `kind IN [${(kinds.length === 0 ? SEARCH_KINDS : kinds).join(", ")}]`;
}

/** The filters that are set: within a facet any value will do, between facets all must. */
export function facetFilters(filters: Filters, now: number, except?: Facet): readonly string[] {
  return FACETS.flatMap((facet) => {
    const values = filters[facet] ?? [];
    if (facet === except || values.length === 0) return [];
    if (facet === "deadlineBand") return [anyOf(values.flatMap((value) => bandFilter(value, now)))];
    return [`${facetAttribute(facet)} IN [${values.map((value) => quoted(storedValue(value))).join(", ")}]`];
  });
}

/** A band of deadlines as seen at `now`, in step with `deadlineBand` in `bands.ts`; nothing for an unknown one. */
export function bandFilter(value: string, now: number): readonly string[] {
  const band = DEADLINE_BANDS.find((one) => one === value);
  return band === undefined ? [] : [BANDS[band](now)];
}

const BANDS: Readonly<Record<DeadlineBand, (now: number) => string>> = {
  passed: (now) => `deadline <= ${now}`,
  "3-days": (now) => between(now, now + 3 * DAY),
  "7-days": (now) => between(now + 3 * DAY, now + 7 * DAY),
  "30-days": (now) => between(now + 7 * DAY, now + 30 * DAY),
  later: (now) => `deadline > ${now + 30 * DAY}`,
};

function between(after: number, until: number): string {
  return `(deadline > ${after} AND deadline <= ${until})`;
}

/** One of them; what nothing can fulfil when there are none. */
export function anyOf(parts: readonly string[]): string {
  return parts.length === 0 ? NOTHING : `(${parts.join(" OR ")})`;
}

const NOTHING = "key IN []";

export function keysFilter(keys: readonly string[]): string {
  return keys.length === 0 ? NOTHING : `key IN [${keys.join(", ")}]`;
}

/** A value in quotes, with its own quotes and backslashes escaped. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
