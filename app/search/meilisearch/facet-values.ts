import { FACETS, type Facet, type FacetCount } from "../engine.ts";

/** The attribute that holds a facet's values. */
export function facetAttribute(facet: Facet): string {
  return `facets.${facet}`;
}

/**
 * A facet value as it is stored. Meilisearch takes values that differ in case, accents or traditional forms for one
 * and cuts them at 468 bytes; ours are exact, so whatever is more than small letters and digits is written as hex.
 */
export function storedValue(value: string): string {
  if (/^[a-z0-9_-]{1,200}$/.test(value)) return value;
  const bytes = Buffer.from(value);
  // What is cut is cut between two characters, so that the value shown finds what it was counted with.
  const most =
    bytes.length <= LONGEST
      ? bytes
      : Buffer.from(
          bytes
            .subarray(0, LONGEST)
            .toString()
            .replace(/\ufffd$/, ""),
        );
  return `x.${most.toString("hex")}`;
}

/** The value as it was before `storedValue`. */
export function writtenValue(stored: string): string {
  return stored.startsWith("x.") ? Buffer.from(stored.slice(2), "hex").toString() : stored;
}

const LONGEST = 230;

/** Counts out of Meilisearch's distribution, the most frequent first. */
export function facetCounts(distribution: Readonly<Record<string, number>>): readonly FacetCount[] {
  return Object.entries(distribution)
    .map(([stored, count]) => ({ value: writtenValue(stored), count }))
    .sort(byCount);
}

export function byCount(left: FacetCount, right: FacetCount): number {
  return right.count - left.count || (left.value < right.value ? -1 : 1);
}

/** A document's facets with their values as stored; a value without a sign is none. */
export function storedFacets(facets: Partial<Record<Facet, readonly string[]>>): Record<string, readonly string[]> {
  const stored: Record<string, readonly string[]> = {};
  for (const facet of FACETS) {
    const values = (facets[facet] ?? []).filter((value) => value !== "");
    if (values.length > 0) stored[facet] = [...new Set(values.map(storedValue))];
  }
  return stored;
}
