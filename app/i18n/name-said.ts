import { CITY_NAMES } from "./names/cities.ts";
import { LEGAL_BASES } from "./names/legal-bases.ts";
import { PLACE_NAMES } from "./names/places.ts";
import { TECHNOLOGY_NAMES } from "./names/technologies.ts";
import { UNIT_NAMES, UNITS_OF_ONE } from "./names/units.ts";
import type { Translate } from "./translate.ts";

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cityName: CITY_NAMES,
  placeName: PLACE_NAMES,
  technologyName: TECHNOLOGY_NAMES,
  unitName: UNIT_NAMES,
  legalBasisName: LEGAL_BASES,
};

export type NameKind = "city" | "place" | "technology" | "unit" | "legalBasis";

/**
 * What is stored in Chinese and known by a name in English (`terms.cityName` and its like), in the reader's language;
 * what the catalogue does not know stands for itself.
 */
export function nameSaid(t: Translate, kind: NameKind, name: string): string {
  const known = NAMES[`${kind}Name`] ?? {};
  const plain = kind === "city" && !Object.hasOwn(known, name) ? name.replace(/[省市]$/u, "") : name;
  return Object.hasOwn(known, plain) ? t(`terms.${kind}Name.${plain}`) : name;
}

/** A unit, whole or part by part: `笔/秒` is `transactions/s`. `figure` as it is written before it, where there is one. */
export function unitSaid(t: Translate, unit: string | null, figure?: string): string {
  const whole = nameSaid(t, "unit", unit ?? "");
  if (whole !== unit) return figure === "1" ? (UNITS_OF_ONE[whole] ?? whole) : whole;
  return unit
    .split("/")
    .map((part) => nameSaid(t, "unit", part))
    .join("/");
}

/** A figure as it was written, `≤ 3 天`, with its unit in the reader's language. */
export function figureInWords(t: Translate, figure: string): string {
  return figure.replace(/([\d.,–]*)(\s*)([^\s\d]*\p{Script=Han}[^\s\d]*)$/u, (_whole, number, space, unit) => {
    return number + space + unitSaid(t, unit, number);
  });
}
