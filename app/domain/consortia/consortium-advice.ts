import type { SpecialtyGrade } from "../../../db/schema/consortia.ts";
import type { SizeClass } from "../../../db/schema/organizations.ts";
import type { InvestmentType } from "../../../db/schema/scenarios.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { type BasisPoints, WHOLE } from "../../kernel/share.ts";
import { type FirmLink, isControlling } from "../organizations/firm-link.ts";
import { deductionsFor } from "../policies/price-deductions.ts";
import { sumOfShares } from "./consortium.ts";

/** What the price deduction asks of a member that is in. `share` is that of the contract's money. */
export type SizedMember = {
  readonly organizationId: OrganizationId;
  readonly sizeClass: SizeClass | null;
  readonly share: BasisPoints | null;
};

/** `links`: lost because a small or micro member and another direct each other. `size`, `shares`: not known yet. */
export type DeductionVerdict = {
  readonly state: "whole" | "part" | "none" | "links" | "size" | "shares" | "not-asked";
  /** From and to, in basis points of the evaluated price; null when there is none. */
  readonly range: readonly [BasisPoints, BasisPoints] | null;
  /** What small and micro members hold of the contract, and what they must hold. */
  readonly held: BasisPoints;
  readonly least: BasisPoints;
  readonly legalBasis: string;
  /** The members whose size is unknown, or that are linked. */
  readonly firms: readonly OrganizationId[];
};

type DeductionFacts = {
  readonly investmentType: InvestmentType | null;
  readonly members: readonly SizedMember[];
  readonly links: readonly FirmLink[];
  readonly now: number;
};

/** Whether the evaluated price is lowered for small and micro firms, in public procurement (财库〔2020〕46号, 9). */
export function judgeDeduction({ investmentType, members, links, now }: DeductionFacts): DeductionVerdict {
  const rule = deductionsFor("goods_services", beijingDate(now));
  const small = members.filter(isSmall);
  const held = sumOfShares(small);
  const base = {
    range: null,
    held,
    least: rule?.leastPart ?? 0,
    legalBasis: rule?.legalBasis ?? "",
    firms: [],
  } as const;
  if (investmentType !== "GOV_PROCUREMENT" || rule === undefined) return { ...base, state: "not-asked" };
  const linked = linkedSmall(small, links);
  if (linked.length > 0) return { ...base, state: "links", firms: linked };
  const unsized = members.filter((member) => member.sizeClass === null).map((member) => member.organizationId);
  if (unsized.length > 0) return { ...base, state: "size", firms: unsized };
  if (small.length === members.length && small.length > 0) return { ...base, state: "whole", range: rule.whole };
  if (sumOfShares(members) !== WHOLE) return { ...base, state: "shares" };
  if (held >= rule.leastPart) return { ...base, state: "part", range: rule.part };
  return { ...base, state: "none" };
}

/** Pairs of members of which one directs the other: declared, and standing though it may be disputed. */
export function controllingPairs(links: readonly FirmLink[]): readonly (readonly [OrganizationId, OrganizationId])[] {
  return links.filter(isControlling).map((link) => [link.holderId, link.heldId] as const);
}

/** Both sides of every direct control or management between a small or micro member and another. */
function linkedSmall(small: readonly SizedMember[], links: readonly FirmLink[]): readonly OrganizationId[] {
  const ids = new Set(small.map((member) => member.organizationId));
  const pairs = controllingPairs(links).filter(([holder, held]) => ids.has(holder) || ids.has(held));
  return [...new Set(pairs.flat())];
}

export function isSmall({ sizeClass }: Pick<SizedMember, "sizeClass">): boolean {
  return sizeClass === "micro" || sizeClass === "small";
}

export type StatedGrade = {
  readonly organizationId: OrganizationId;
  readonly specialty: string;
  readonly grade: SpecialtyGrade;
};

/** One specialty: the grade that counts for the consortium, and who brings it down to that, if anybody does. */
export type GradeVerdict = {
  readonly specialty: string;
  readonly counts: SpecialtyGrade;
  readonly best: SpecialtyGrade;
  readonly firms: readonly OrganizationId[];
};

const RANK: Readonly<Record<SpecialtyGrade, number>> = { special: 0, first: 1, second: 2, third: 3, plain: 4 };

/** Members of the same specialty are taken at the lowest of their grades (招标投标法 31). */
export function judgeGrades(grades: readonly StatedGrade[]): readonly GradeVerdict[] {
  const specialties = [...new Set(grades.map((grade) => grade.specialty))];
  return specialties.map((specialty) => {
    const stated = grades
      .filter((grade) => grade.specialty === specialty)
      .toSorted((one, other) => RANK[one.grade] - RANK[other.grade]);
    const best = stated[0]?.grade ?? "plain";
    const counts = stated.at(-1)?.grade ?? "plain";
    const lowest = stated.filter((grade) => grade.grade === counts && counts !== best);
    return { specialty, counts, best, firms: lowest.map((grade) => grade.organizationId) };
  });
}
