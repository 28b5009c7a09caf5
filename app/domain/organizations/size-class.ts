import type { OrganizationRow, SizeClass } from "../../../db/schema/organizations.ts";
import { WAN } from "../../kernel/money.ts";
import {
  NEEDS_FINER_CODE,
  SIZE_FIGURES,
  SIZE_STANDARD,
  type SizeFigure,
  type SizeLimits,
  type SizeRow,
  type SizeTrade,
} from "./size-standard.ts";

/** What the class follows from: persons, and fen of last year's revenue and of assets. */
export type SizeFacts = Pick<OrganizationRow, "kind" | "industry" | "staffCount" | "revenue" | "assets">;

/** One limit held against one figure. `limit` is in persons or in 万元, `has` in persons or in fen. */
export type SizeCheck = {
  readonly figure: SizeFigure;
  readonly limit: number;
  readonly has: number;
  readonly isMet: boolean;
};

/** A class with its limits: it is reached when every one of them is met. */
export type SizeStep = {
  readonly sizeClass: Exclude<SizeClass, "micro">;
  readonly checks: readonly SizeCheck[];
  readonly isMet: boolean;
};

/**
 * How the class came about. `steps` go from large to small; the first that is met is the class, and who meets none
 * is micro. `open` says why there is no class.
 */
export type SizeJudgement =
  | {
      readonly kind: "judged";
      readonly trade: SizeTrade;
      readonly sizeClass: SizeClass;
      readonly steps: readonly SizeStep[];
    }
  | {
      readonly kind: "open";
      readonly why: "not-a-firm" | "no-industry" | "finer-code" | "not-covered" | "figures-missing";
      readonly missing: readonly SizeFigure[];
    };

const CLASSES = ["large", "medium", "small"] as const;

/** Holds a firm's figures against the standard of its trade. A stated class counts nowhere. */
export function judgeSize(facts: SizeFacts): SizeJudgement {
  if (facts.kind !== "firm") return open("not-a-firm");
  if (facts.industry === null) return open("no-industry");
  const row = sizeRowOf(facts.industry);
  if (row === undefined) return open(NEEDS_FINER_CODE.test(facts.industry) ? "finer-code" : "not-covered");
  const figures: Readonly<Record<SizeFigure, number | null>> = {
    staff: facts.staffCount,
    revenue: facts.revenue,
    assets: facts.assets,
  };
  const missing = SIZE_FIGURES.filter((figure) => row.small[figure] !== undefined && figures[figure] === null);
  if (missing.length > 0) return open("figures-missing", missing);
  const steps = CLASSES.map((sizeClass) => {
    const checks = checksOf(row[sizeClass], figures);
    return { sizeClass, checks, isMet: checks.every((check) => check.isMet) };
  });
  const sizeClass = steps.find((step) => step.isMet)?.sizeClass ?? "micro";
  return { kind: "judged", trade: row.trade, sizeClass, steps };
}

/** The class that the stated figures lead to; null where there is none. */
export function sizeClassOf(facts: SizeFacts): SizeClass | null {
  const judged = judgeSize(facts);
  return judged.kind === "judged" ? judged.sizeClass : null;
}

/** The trade of the standard that an industry code belongs to; undefined when the standard does not cover it. */
export function sizeRowOf(industry: string): SizeRow | undefined {
  return SIZE_STANDARD.find((row) => row.industries.test(industry));
}

function checksOf(limits: SizeLimits, figures: Readonly<Record<SizeFigure, number | null>>): readonly SizeCheck[] {
  return SIZE_FIGURES.flatMap((figure) => {
    const limit = limits[figure];
    if (limit === undefined) return [];
    const has = figures[figure] ?? 0;
    return [{ figure, limit, has, isMet: has >= (figure === "staff" ? limit : limit * WAN) }];
  });
}

function open(
  why: Extract<SizeJudgement, { kind: "open" }>["why"],
  missing: readonly SizeFigure[] = [],
): SizeJudgement {
  return { kind: "open", why, missing };
}
