import type { InvestmentType } from "../../../db/schema/scenarios.ts";

/** A rule against terms that favour a place of registration or a form of ownership, with its basis and date. */
export type FavouringRule = {
  readonly effectiveOn: string;
  readonly legalBasis: string;
  readonly investmentTypes: readonly (InvestmentType | null)[];
  readonly patterns: readonly RegExp[];
};

/**
 * A tender may neither exclude nor score by where a firm is registered or who owns it (招标投标法实施条例,
 * 政府采购法, fair-competition review). Private owners may choose freely, so their calls are not under it.
 */
export const FAVOURING_RULES: readonly FavouringRule[] = [
  {
    effectiveOn: "2012-02-01",
    legalBasis: "《招标投标法实施条例》《政府采购法》关于不得以不合理条件限制、排斥潜在投标人的规定",
    investmentTypes: ["GOV_PROCUREMENT", "SOE_PLATFORM", "CO_INVESTMENT", null],
    patterns: [
      /注册(地|在|于)/u,
      /(在|于)[^，。；,;]{0,12}(注册|登记)(?!商标|资本)/u,
      /(本地|本区|本市|本省|区内|市内|省内|高新区|当地|辖区)[^，。；,;]{0,6}(企业|公司|单位|供应商|法人)/u,
      /(企业|公司|供应商)[^，。；,;]{0,6}(位于|落户)/u,
      /(纳税|税收|社保)[^，。；,;]{0,6}(本地|本区|本市|高新区|区内)/u,
      /(本地|本区|本市|高新区|区内|辖区)[^，。；,;]{0,6}(纳税|缴税|税收|社保)/u,
      /所有制/u,
      /(国有|国资|央企|民营|内资|外资)[^，。；,;]{0,4}(企业|控股|背景|性质|独资)/u,
      /\b(registered|incorporated|headquartered)\s+(in|within)\b/iu,
      /\b(local|state[- ]owned|private[- ]owned|privately owned|domestic)\s+(firms?|compan(y|ies)|enterprises?|suppliers?|bidders?)\b/iu,
    ],
  },
];

export type Favouring = { readonly words: string; readonly legalBasis: string };

/** The first words in a text that favour by place or ownership, under the rules for this type on a civil date. */
export function favouringWords(text: string, type: InvestmentType | null, date: string): Favouring | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/gu, " ");
  const joined = plain.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
  for (const rule of FAVOURING_RULES) {
    if (rule.effectiveOn > date || !rule.investmentTypes.includes(type)) continue;
    for (const pattern of rule.patterns) {
      const match = pattern.exec(joined);
      if (match !== null) return { words: match[0], legalBasis: rule.legalBasis };
    }
  }
  return undefined;
}
