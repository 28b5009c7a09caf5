import { combined } from "../ranking/combined-score.ts";
import { FIELDS } from "../ranking/concept-places.ts";

const BITS = 4;
const MOST = (1 << BITS) - 1;

/** How often a term stands in each field, four bits a field. More than fifteen times counts as fifteen. */
export type Counts = number;

/** One more sighting in the field with this place in `FIELDS`. */
export function oneMore(counts: Counts, column: number): Counts {
  const times = (counts >> (column * BITS)) & MOST;
  return times === MOST ? counts : counts + (1 << (column * BITS));
}

/** The counts as ranking reads them, one per field. */
export function countsByField(counts: Counts): readonly number[] {
  return FIELDS.map((_field, column) => (counts >> (column * BITS)) & MOST);
}

const IMPACTS = impacts();

/** What a term with these counts answers, 1 to 255: the ranking's own score, rounded. */
export function impactOf(counts: Counts): number {
  return IMPACTS[counts] ?? 1;
}

/** What most terms of a document have: once in the text and nowhere else. Lists leave it out. */
export const USUAL_IMPACT = impactOf(oneMore(0, FIELDS.indexOf("body")));

function impacts(): Uint8Array {
  const table = new Uint8Array(1 << (BITS * FIELDS.length));
  for (let counts = 1; counts < table.length; counts += 1) {
    const score = combined(countsByField(counts))?.score ?? 0;
    table[counts] = Math.max(1, Math.round(score * 255));
  }
  return table;
}
