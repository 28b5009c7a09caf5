import { FAVOURING_RULES } from "../policies/favouring-rule.ts";

/** How a firm may take part: with a bid of its own, leading others, or in somebody else's consortium. */
export const TAKING_PART = ["alone", "lead", "member"] as const;
export type TakingPart = (typeof TAKING_PART)[number];

export type EligibilityRuleName =
  | "deadline"
  | "identity"
  | "kind"
  | "place"
  | "foreign"
  | "lead-kind"
  | "local-sme-share"
  | "consortium"
  | "one-bid"
  | "some-need";

/** One rule of who may take part: configuration with its legal basis and the date from which it holds. */
export type EligibilityRule = {
  readonly name: EligibilityRuleName;
  readonly effectiveOn: string;
  /** In Chinese, as a citation; shown as it stands. Empty where the call itself asks for it, or the platform does. */
  readonly legalBasis: string;
  readonly source: "law" | "policy" | "call" | "platform";
  /** For which ways of taking part it counts. */
  readonly binds: readonly TakingPart[];
};

/** In the order in which they are shown. A place of registration is never a condition: it stands here to say so. */
export const ELIGIBILITY_RULES: readonly EligibilityRule[] = [
  {
    name: "deadline",
    effectiveOn: "2000-01-01",
    legalBasis: "《中华人民共和国招标投标法》关于投标截止时间的规定",
    source: "law",
    binds: TAKING_PART,
  },
  { name: "identity", effectiveOn: "2000-01-01", legalBasis: "", source: "platform", binds: TAKING_PART },
  {
    name: "kind",
    effectiveOn: "2020-06-26",
    legalBasis: "《关于聚力新基建培育新动能的实施意见》第十五条",
    source: "policy",
    binds: TAKING_PART,
  },
  {
    name: "place",
    effectiveOn: FAVOURING_RULES[0]?.effectiveOn ?? "2012-02-01",
    legalBasis: FAVOURING_RULES[0]?.legalBasis ?? "",
    source: "law",
    binds: TAKING_PART,
  },
  {
    name: "foreign",
    effectiveOn: "2020-01-01",
    legalBasis: "《中华人民共和国政府采购法》《中华人民共和国外商投资法》关于本国货物与平等参与的规定",
    source: "law",
    binds: TAKING_PART,
  },
  { name: "lead-kind", effectiveOn: "2000-01-01", legalBasis: "", source: "call", binds: ["alone", "lead"] },
  { name: "local-sme-share", effectiveOn: "2000-01-01", legalBasis: "", source: "call", binds: ["alone"] },
  {
    name: "consortium",
    effectiveOn: "2000-01-01",
    legalBasis: "《中华人民共和国招标投标法》关于联合体投标的规定",
    source: "law",
    binds: ["lead", "member"],
  },
  {
    name: "one-bid",
    effectiveOn: "2012-02-01",
    legalBasis: "《中华人民共和国招标投标法实施条例》关于联合体各方在同一招标项目中只能参加一个投标的规定",
    source: "law",
    binds: TAKING_PART,
  },
  { name: "some-need", effectiveOn: "2000-01-01", legalBasis: "", source: "call", binds: ["lead", "member"] },
];

/** The rules in effect on a civil date (`YYYY-MM-DD`). */
export function eligibilityRulesOn(date: string): readonly EligibilityRule[] {
  return ELIGIBILITY_RULES.filter((rule) => rule.effectiveOn <= date);
}
