import { FIELDS, type Field } from "./concept-places.ts";
import { type FieldCounts, timesIn } from "./field-counts.ts";

const FIELD_SHARE: Readonly<Record<Field, number>> = { title: 0.95, tags: 0.6, body: 0.62, organization: 0.35 };

/** Standing there once is most of it; from four times on it can be no surer. */
const TIMES_SHARE = [1, 2, 3, 4].map((times) => 0.8 + 0.1 * Math.log2(times));

/** By column and times, up to four: what is left to be sure of. */
const LEFT = FIELDS.map((field) => [1, ...TIMES_SHARE.map((share) => 1 - FIELD_SHARE[field] * share)]);

/** What is left to be sure of when something stands so often, once at least, in the field with this place in `FIELDS`. */
export function leftBy(column: number, times: number): number {
  return LEFT[column]?.[Math.min(times, TIMES_SHARE.length)] ?? 1;
}

/** Several fields together make it surer, never more than sure; more times in one field count a little. */
export function combined(counts: FieldCounts): { readonly score: number; readonly field: Field } | undefined {
  let left = 1;
  let first: Field | undefined;
  for (let column = 0; column < FIELDS.length; column += 1) {
    const times = timesIn(counts, column);
    if (times === 0) continue;
    first ??= FIELDS[column];
    left *= leftBy(column, times);
  }
  return first === undefined ? undefined : { score: 1 - left, field: first };
}

/** How well a concept that stands so often in the fields answers, before its share. */
export function conceptScore(counts: FieldCounts): number {
  return combined(counts)?.score ?? 0;
}
