const BITS = 4;
const MOST = (1 << BITS) - 1;

/** How often something stands in each field, four bits a field, in the order of `FIELDS`. More than fifteen times counts as fifteen. */
export type FieldCounts = number;

/** One more sighting in the field with this place in `FIELDS`. */
export function oneMore(counts: FieldCounts, column: number): FieldCounts {
  const times = timesIn(counts, column);
  return times === MOST ? counts : counts + (1 << (column * BITS));
}

/** How often it stands in the field with this place in `FIELDS`. */
export function timesIn(counts: FieldCounts, column: number): number {
  return (counts >> (column * BITS)) & MOST;
}

/** So many counts there are for so many fields, all below this. */
export function countsOfFields(fields: number): number {
  return 1 << (BITS * fields);
}
