import { sightings } from "../thesaurus.ts";

/** How much of a body ranking reads; the full text is searched all the same. */
export const PLAIN_BODY_LIMIT = 6_000;

export const FIELDS = ["title", "tags", "body", "organization"] as const;
export type Field = (typeof FIELDS)[number];

/** Per concept: how often it stands in title, tags, body, organisation. */
export type ConceptPlaces = readonly (readonly [concept: number, counts: readonly number[]])[];

/** Counts the thesaurus's concepts in the normalised texts of one document. */
export function conceptPlaces(plain: Record<Field, string>): ConceptPlaces {
  const places = new Map<number, number[]>();
  for (const [column, field] of FIELDS.entries()) {
    const text = field === "body" ? plain[field].slice(0, PLAIN_BODY_LIMIT) : plain[field];
    for (const { concept } of sightings(text)) {
      const counts = places.get(concept) ?? [0, 0, 0, 0];
      counts[column] = (counts[column] ?? 0) + 1;
      places.set(concept, counts);
    }
  }
  return [...places].sort(([left], [right]) => left - right);
}
