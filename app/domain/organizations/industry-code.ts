/** The divisions (two digits) of each section of GB/T 4754-2017, from first to last. */
const DIVISIONS: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 5],
  B: [6, 12],
  C: [13, 43],
  D: [44, 46],
  E: [47, 50],
  F: [51, 52],
  G: [53, 60],
  H: [61, 62],
  I: [63, 65],
  J: [66, 69],
  K: [70, 70],
  L: [71, 72],
  M: [73, 75],
  N: [76, 79],
  O: [80, 82],
  P: [83, 83],
  Q: [84, 85],
  R: [86, 90],
  S: [91, 96],
  T: [97, 97],
};

/**
 * An industry code of GB/T 4754-2017 in its one form: the section's letter with two, three or four digits (`I65`,
 * `K702`). Full width and lower case are read as what is meant; undefined when there is no such division.
 */
export function readIndustryCode(text: string): string | undefined {
  const code = text.normalize("NFKC").toUpperCase().replace(/\s/g, "");
  const match = /^([A-T])(\d{2})\d{0,2}$/.exec(code);
  const [first, last] = DIVISIONS[match?.[1] ?? ""] ?? [1, 0];
  const division = Number(match?.[2] ?? "0");
  return division >= first && division <= last ? code : undefined;
}
