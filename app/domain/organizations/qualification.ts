import type { QualificationKind, QualificationRow } from "../../../db/schema/organizations.ts";
import { addDays } from "../../kernel/instant.ts";

export type { QualificationKind };

/** The statuses that there are, in the order in which forms offer them. */
export const QUALIFICATIONS = [
  "tech_sme",
  "high_tech",
  "specialized_sme",
  "little_giant",
  "anchor_firm",
] as const satisfies readonly QualificationKind[];

/** Where a claimed status stands on a day. Only `held` counts: looked up by an official, in force, not taken back. */
export type ClaimState = "withdrawn" | "rejected" | "waiting" | "upcoming" | "held" | "expired";

export type DatedClaim = Pick<
  QualificationRow,
  "validFromOn" | "expiresOn" | "verifiedAt" | "rejectedAt" | "withdrawnAt"
>;

/** `day` is a civil date in Beijing. A claim holds from its first day to its last, both included. */
export function claimStateOn(claim: DatedClaim, day: string): ClaimState {
  if (claim.withdrawnAt !== null) return "withdrawn";
  if (claim.rejectedAt !== null) return "rejected";
  if (claim.expiresOn !== null && claim.expiresOn < day) return "expired";
  if (claim.verifiedAt === null) return "waiting";
  return claim.validFromOn !== null && claim.validFromOn > day ? "upcoming" : "held";
}

/** For how many years a status is given; 科技型中小企业 is listed anew for every calendar year. */
const YEARS_OF: Readonly<Record<QualificationKind, number | null>> = {
  tech_sme: null,
  high_tech: 3,
  specialized_sme: 3,
  little_giant: 3,
  anchor_firm: null,
};

/** The last day on which a status usually holds; null where no rule says so. */
export function usualLastDay(kind: QualificationKind, validFromOn: string): string | null {
  if (kind === "tech_sme") return `${validFromOn.slice(0, 4)}-12-31`;
  const years = YEARS_OF[kind];
  if (years === null) return null;
  const year = Number(validFromOn.slice(0, 4)) + years;
  // 29 February has its day after on 1 March in a year that has none.
  const next = validFromOn.slice(4) === "-02-29" ? `${year}-03-01` : `${year}${validFromOn.slice(4)}`;
  return addDays(next, -1);
}

/** What looks odd about a claim without making it wrong: the formats are custom, not law. */
export type ClaimWarning = "number-format" | "number-year" | "longer-than-usual";

const FORMATS: Readonly<Partial<Record<QualificationKind, RegExp>>> = {
  tech_sme: /^(20\d{2})\d{6}[0-9A-Z]{2}\d{6}$/,
  high_tech: /^GR(20\d{2})\d{2}\d{6}$/,
};

/** The warnings for the firm that states a claim and for the official who looks it up. */
export function claimWarnings(
  claim: Pick<QualificationRow, "kind" | "number" | "validFromOn" | "expiresOn">,
): readonly ClaimWarning[] {
  const { kind, number, validFromOn, expiresOn } = claim;
  const format = FORMATS[kind];
  const year = format?.exec(number ?? "")?.[1];
  const usual = validFromOn === null ? null : usualLastDay(kind, validFromOn);
  return [
    ...(format !== undefined && year === undefined ? (["number-format"] as const) : []),
    ...(year !== undefined && validFromOn !== null && !validFromOn.startsWith(year) ? (["number-year"] as const) : []),
    ...(usual !== null && (expiresOn === null || expiresOn > usual) ? (["longer-than-usual"] as const) : []),
  ];
}
