import type { NeedTemplate } from "./call-templates.ts";

type Wanted = readonly [">=" | "<=", number, string];

const COMPARATOR = { ">=": "at_least", "<=": "at_most" } as const;

/** A need that must be met. `figure` in whole units, e.g. `[">=", 20, "套"]`. */
export function must(
  titleZh: string,
  titleEn: string,
  detailZh: string,
  evidence: string,
  figure?: Wanted,
): NeedTemplate {
  return need("must", titleZh, titleEn, detailZh, evidence, figure);
}

/** A need that is wished for. */
export function should(
  titleZh: string,
  titleEn: string,
  detailZh: string,
  evidence: string,
  figure?: Wanted,
): NeedTemplate {
  return need("should", titleZh, titleEn, detailZh, evidence, figure);
}

function need(
  kind: NeedTemplate["kind"],
  titleZh: string,
  titleEn: string,
  detailZh: string,
  evidence: string,
  figure: Wanted | undefined,
): NeedTemplate {
  const plain = { kind, titleZh, titleEn, detailZh, evidence };
  if (figure === undefined) return plain;
  const [sign, units, unit] = figure;
  return { ...plain, figure: { comparator: COMPARATOR[sign], milli: Math.round(units * 1_000), unit } };
}
