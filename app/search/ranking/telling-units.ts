import type { Unit } from "../query/units.ts";

const MOST_ASKED = 10;
const LEAST_TELLING = 0.15;

/** The units that candidates are looked for by: 成都 stands in every second product and finds nothing. At most 10. */
export function tellingUnits(units: readonly Unit[]): readonly Unit[] {
  const sorted = [...units].sort((left, right) => right.weight - left.weight);
  const least = (sorted[0]?.weight ?? 0) * LEAST_TELLING;
  return sorted.slice(0, MOST_ASKED).filter((unit) => unit.weight >= least);
}
