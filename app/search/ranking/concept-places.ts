import { sightings } from "../thesaurus.ts";
import { type FieldCounts, oneMore } from "./field-counts.ts";

/** How much of a body ranking reads; the full text is searched all the same. */
export const PLAIN_BODY_LIMIT = 6_000;

export const FIELDS = ["title", "tags", "body", "organization"] as const;
export type Field = (typeof FIELDS)[number];

/** Concepts, ascending, each followed by its `FieldCounts`. */
export type ConceptPlaces = readonly number[];

/** Counts the thesaurus's concepts in the normalised texts of one document. */
export function conceptPlaces(plain: Record<Field, string>): ConceptPlaces {
  const places = new Map<number, FieldCounts>();
  for (const [column, field] of FIELDS.entries()) {
    const text = field === "body" ? plain[field].slice(0, PLAIN_BODY_LIMIT) : plain[field];
    for (const { concept } of sightings(text)) {
      places.set(concept, oneMore(places.get(concept) ?? 0, column));
    }
  }
  return [...places].sort(([left], [right]) => left - right).flat();
}
