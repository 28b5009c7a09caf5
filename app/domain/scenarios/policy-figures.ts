import type { Fen } from "../../kernel/money.ts";
import { type BasisPoints, shareOf } from "../../kernel/share.ts";

/** Sums over projects; amounts that are to be negotiated are in none of them. */
export type PolicySums = {
  readonly projects: number;
  readonly digital: number;
  readonly fiscal: Fen;
  readonly platform: Fen;
  readonly social: Fen;
  /** The social capital of projects without fiscal money: left out of the leverage, shown apart. */
  readonly socialWithoutFiscal: Fen;
};

export const NO_SUMS: PolicySums = {
  projects: 0,
  digital: 0,
  fiscal: 0,
  platform: 0,
  social: 0,
  socialWithoutFiscal: 0,
};

/** What one project adds to the sums. */
export type PolicyProject = {
  readonly isDigital: boolean | null;
  readonly fiscal: Fen | null;
  readonly platform: Fen | null;
  readonly social: Fen | null;
};

export type PolicyFigures = {
  /** Social capital in the whole investment; the policy wants 50 % in principle (article 2). Null: no money stated. */
  readonly socialCapitalShare: BasisPoints | null;
  /** Social capital per yuan of fiscal money in hundredths; 3.00 in principle (article 3). Null: no fiscal money. */
  readonly fiscalLeverage: number | null;
  /** Digital and intelligent projects among all; 70 % in principle (article 3). Null: no projects. */
  readonly digitalShare: BasisPoints | null;
  readonly socialWithoutFiscal: Fen;
};

/** What the policy asks for in principle: a figure below is a warning with a reason, never a bar. */
export const POLICY_TARGETS = { socialCapitalShare: 5_000, fiscalLeverage: 300, digitalShare: 7_000 } as const;

/**
 * The policy does not say where a state platform's own money counts, so it is a setting:
 * in the whole investment of the social capital share (the default), or nowhere.
 */
export type PlatformMoney = "in-total" | "left-out";

export function policyFigures(sums: PolicySums, platformMoney: PlatformMoney = "in-total"): PolicyFigures {
  const platform = platformMoney === "in-total" ? sums.platform : 0;
  const levered = sums.social - sums.socialWithoutFiscal;
  return {
    socialCapitalShare: exactShare(sums.social, sums.fiscal + platform + sums.social),
    fiscalLeverage:
      sums.fiscal === 0 ? null : Number((BigInt(levered) * 200n + BigInt(sums.fiscal)) / (BigInt(sums.fiscal) * 2n)),
    digitalShare: shareOf(sums.digital, sums.projects),
    socialWithoutFiscal: sums.socialWithoutFiscal,
  };
}

/** The sums with one project more. */
export function withProject(sums: PolicySums, project: PolicyProject): PolicySums {
  const fiscal = project.fiscal ?? 0;
  const social = project.social ?? 0;
  return {
    projects: sums.projects + 1,
    digital: sums.digital + (project.isDigital === true ? 1 : 0),
    fiscal: sums.fiscal + fiscal,
    platform: sums.platform + (project.platform ?? 0),
    social: sums.social + social,
    socialWithoutFiscal: sums.socialWithoutFiscal + (fiscal === 0 ? social : 0),
  };
}

/** Sums of a whole district times 10,000 leave the safe integers, so the division is exact. */
function exactShare(part: Fen, whole: Fen): BasisPoints | null {
  return whole === 0 ? null : Number((BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n));
}
