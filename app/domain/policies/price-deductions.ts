import type { BasisPoints } from "../../kernel/share.ts";

/** How much an evaluated price is lowered for small and micro firms: configuration with its legal basis and date. */
export type PriceDeductions = {
  readonly subject: "goods_services" | "works";
  readonly effectiveOn: string;
  /** For a bidder that is small or micro itself: a consortium of nobody else counts as one. From and to. */
  readonly whole: readonly [BasisPoints, BasisPoints];
  /** For a consortium of larger firms with small or micro ones that hold at least `leastPart` of the contract. */
  readonly part: readonly [BasisPoints, BasisPoints];
  readonly leastPart: BasisPoints;
  /** In Chinese, as a citation; shown as it stands. */
  readonly legalBasis: string;
};

const FIRST = "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）";
const RAISED = "《关于进一步加大政府采购支持中小企业力度的通知》（财库〔2022〕19号）";

/** In order of effect; the last that is in effect on a day counts. */
const PRICE_DEDUCTIONS: readonly PriceDeductions[] = [
  {
    subject: "goods_services",
    effectiveOn: "2021-01-01",
    whole: [600, 1_000],
    part: [200, 300],
    leastPart: 3_000,
    legalBasis: FIRST,
  },
  {
    subject: "works",
    effectiveOn: "2021-01-01",
    whole: [300, 500],
    part: [100, 200],
    leastPart: 3_000,
    legalBasis: FIRST,
  },
  {
    subject: "goods_services",
    effectiveOn: "2022-07-01",
    whole: [1_000, 2_000],
    part: [400, 600],
    leastPart: 3_000,
    legalBasis: RAISED,
  },
];

/** What is in effect on a civil date (`YYYY-MM-DD`); undefined before there was any. */
export function deductionsFor(subject: PriceDeductions["subject"], date: string): PriceDeductions | undefined {
  return PRICE_DEDUCTIONS.findLast((one) => one.subject === subject && one.effectiveOn <= date);
}
