import type { SizeClass } from "../../../db/schema/organizations.ts";
import { type Fen, WAN } from "../../kernel/money.ts";

/** The lower limits of a class: persons, and revenue in 万元; null where the standard does not look at it. */
type Limits = { readonly staff: number | null; readonly revenue: number | null };

type Row = {
  readonly industries: RegExp;
  readonly large: Limits;
  readonly medium: Limits;
  readonly small: Limits;
};

const both = (staff: number, revenue: number): Limits => ({ staff, revenue });
const staffOnly = (staff: number): Limits => ({ staff, revenue: null });
const revenueOnly = (revenue: number): Limits => ({ staff: null, revenue });

/**
 * 中小企业划型标准规定 (工信部联企业〔2011〕300 号) by the letter and division of GB/T 4754-2017.
 * Trades that are also measured by their assets (E, K70, L) are left out: we do not ask for assets.
 */
const STANDARD: readonly Row[] = [
  { industries: /^A/, large: revenueOnly(20_000), medium: revenueOnly(500), small: revenueOnly(50) },
  { industries: /^[BCD]/, large: both(1_000, 40_000), medium: both(300, 2_000), small: both(20, 300) },
  { industries: /^F51/, large: both(200, 40_000), medium: both(20, 5_000), small: both(5, 1_000) },
  { industries: /^F52/, large: both(300, 20_000), medium: both(50, 500), small: both(10, 100) },
  { industries: /^G59/, large: both(200, 30_000), medium: both(100, 1_000), small: both(20, 100) },
  { industries: /^G60/, large: both(1_000, 30_000), medium: both(300, 2_000), small: both(20, 100) },
  { industries: /^G5[4-8]/, large: both(1_000, 30_000), medium: both(300, 3_000), small: both(20, 200) },
  { industries: /^H/, large: both(300, 10_000), medium: both(100, 2_000), small: both(10, 100) },
  { industries: /^I6[34]/, large: both(2_000, 100_000), medium: both(100, 1_000), small: both(10, 100) },
  { industries: /^I65/, large: both(300, 10_000), medium: both(100, 1_000), small: both(10, 50) },
  { industries: /^[JMNOPQRST]/, large: staffOnly(300), medium: staffOnly(100), small: staffOnly(10) },
];

/** The class that the stated figures lead to; undefined where a figure is lacking or the trade needs others. */
export function sizeClassOf(stated: {
  readonly industry: string | null;
  readonly staffCount: number | null;
  readonly revenue: Fen | null;
}): SizeClass | undefined {
  const { industry, staffCount, revenue } = stated;
  const row = industry === null ? undefined : STANDARD.find((one) => one.industries.test(industry));
  if (row === undefined) return undefined;
  if (row.small.staff !== null && staffCount === null) return undefined;
  if (row.small.revenue !== null && revenue === null) return undefined;
  const reaches = (limits: Limits) =>
    (staffCount ?? 0) >= (limits.staff ?? 0) && (revenue ?? 0) >= (limits.revenue ?? 0) * WAN;
  if (reaches(row.large)) return "large";
  if (reaches(row.medium)) return "medium";
  return reaches(row.small) ? "small" : "micro";
}
