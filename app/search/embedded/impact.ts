import { conceptScore } from "../ranking/combined-score.ts";
import { FIELDS } from "../ranking/concept-places.ts";
import { countsOfFields, type FieldCounts, oneMore } from "../ranking/field-counts.ts";

const IMPACTS = impacts();

/** What a term with these counts answers, 1 to 255: the ranking's own score, rounded. */
export function impactOf(counts: FieldCounts): number {
  return IMPACTS[counts] ?? 1;
}

/** What most terms of a document have: once in the text and nowhere else. Lists leave it out. */
export const USUAL_IMPACT = impactOf(oneMore(0, FIELDS.indexOf("body")));

/** From this impact on a term stands in the title, but for a few that stand everywhere else. */
export const IN_TITLE = impactOf(oneMore(0, FIELDS.indexOf("title")));

function impacts(): Uint8Array {
  const table = new Uint8Array(countsOfFields(FIELDS.length));
  for (let counts = 1; counts < table.length; counts += 1) {
    table[counts] = Math.max(1, Math.round(conceptScore(counts) * 255));
  }
  return table;
}
