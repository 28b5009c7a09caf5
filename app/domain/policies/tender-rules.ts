import type { InvestmentType } from "../../../db/schema/scenarios.ts";

/** Periods of one kind of procedure: configuration with its legal basis and the date from which it holds. */
export type TenderPeriods = {
  readonly investmentType: InvestmentType;
  readonly effectiveOn: string;
  /** From publication to deadline at the least, in days; 0 where the law sets no minimum. */
  readonly leastDays: number;
  /** What the wizard proposes, in days from publication to deadline. */
  readonly proposedDays: number;
  /** How many days before the deadline questions end, as proposed. */
  readonly questionDays: number;
  /** In Chinese, as a citation; shown as it stands. Empty where it is only our proposal. */
  readonly legalBasis: string;
};

const TENDER_LAW = "《中华人民共和国招标投标法》《中华人民共和国政府采购法》关于投标截止时间的规定";

/** In order of effect; the last that is in effect on a day counts. */
const TENDER_PERIODS: readonly TenderPeriods[] = [
  {
    investmentType: "GOV_PROCUREMENT",
    effectiveOn: "2003-01-01",
    leastDays: 20,
    proposedDays: 20,
    questionDays: 10,
    legalBasis: TENDER_LAW,
  },
  {
    investmentType: "SOE_PLATFORM",
    effectiveOn: "2000-01-01",
    leastDays: 20,
    proposedDays: 20,
    questionDays: 10,
    legalBasis: TENDER_LAW,
  },
  {
    investmentType: "CO_INVESTMENT",
    effectiveOn: "2000-01-01",
    leastDays: 0,
    proposedDays: 30,
    questionDays: 10,
    legalBasis: "",
  },
  {
    investmentType: "SOCIAL_INVESTMENT",
    effectiveOn: "2000-01-01",
    leastDays: 0,
    proposedDays: 20,
    questionDays: 5,
    legalBasis: "",
  },
];

/** For calls that are under no type of investment: calls for plans, open to the world (article 23). */
const OPEN_CALL = { effectiveOn: "2000-01-01", leastDays: 0, proposedDays: 45, questionDays: 10, legalBasis: "" };

/** The periods in effect on a civil date (`YYYY-MM-DD`). */
export function periodsFor(type: InvestmentType | null, date: string): Omit<TenderPeriods, "investmentType"> {
  return TENDER_PERIODS.findLast((one) => one.investmentType === type && one.effectiveOn <= date) ?? OPEN_CALL;
}
