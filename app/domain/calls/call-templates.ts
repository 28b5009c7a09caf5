import type { PolicyDomain } from "../policies/policy-domain.ts";
import type { InvestmentType } from "../scenarios/scenario.ts";
import type { LeadKind, NeedRow } from "./call.ts";
import { CITY_TEMPLATES } from "./city-templates.ts";
import { INDUSTRY_TEMPLATES } from "./industry-templates.ts";

export type NeedTemplate = {
  readonly kind: NeedRow["kind"];
  readonly titleZh: string;
  readonly titleEn: string;
  readonly detailZh: string;
  readonly evidence: string;
  /** A number that is wanted, in thousandths of the unit; without it the need is answered yes or no. */
  readonly figure?: {
    readonly comparator: NonNullable<NeedRow["comparator"]>;
    readonly milli: number;
    readonly unit: string;
  };
};

/** A starting point for a call under one article of the policy: everything in it is meant to be changed. */
export type CallTemplate = {
  readonly article: number;
  readonly domain: PolicyDomain;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Why the call is made, and what is opened to whoever takes it. */
  readonly whyZh: string;
  readonly whyEn: string;
  readonly opensZh: string;
  readonly opensEn: string;
  readonly investmentType: InvestmentType;
  readonly isDigital: boolean;
  readonly durationMonths: number;
  readonly leadKind: LeadKind;
  readonly needs: readonly NeedTemplate[];
  readonly criteria: keyof typeof CRITERIA_SETS;
};

export type CriterionTemplate = {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly weight: number;
  readonly guidance: string;
};

/** Criteria for three kinds of work; each set adds up to 100. */
export const CRITERIA_SETS = {
  research: [
    criterion(40, "技术路线与可行性", "Technical approach and feasibility", "说明关键指标怎样达到、怎样验证"),
    criterion(25, "团队与试验条件", "Team and facilities", "列出骨干人员、仪器设备和在研项目"),
    criterion(15, "进度与风险安排", "Schedule and risk", "按季度列出节点和替代方案"),
    criterion(20, "经费合理性与自筹能力", "Budget and own funds", "分项列出经费和资金来源"),
  ],
  build: [
    criterion(35, "对需求的响应程度", "Response to the needs", "逐项对照需求说明指标和佐证"),
    criterion(25, "实施方案与进度", "Implementation and schedule", "说明分阶段交付内容和验收办法"),
    criterion(15, "同类案例与团队", "Cases and team", "近三年同类案例，注明用户和规模"),
    criterion(25, "投入与报价", "Investment and price", "列明总价、分项价和自筹比例"),
  ],
  operate: [
    criterion(35, "运营方案与服务水平", "Operation and level of service", "说明服务标准、响应时限和考核办法"),
    criterion(25, "产品与技术能力", "Products and technology", "逐项对照需求说明指标和佐证"),
    criterion(20, "商业模式与可持续性", "Business model and staying power", "测算收入、成本和回收期"),
    criterion(20, "数据安全与应急保障", "Data protection and emergencies", "说明数据分级、备份和应急预案"),
  ],
} as const;

/** One template for each of the articles 5 to 22. */
export const CALL_TEMPLATES: readonly CallTemplate[] = [...INDUSTRY_TEMPLATES, ...CITY_TEMPLATES];

export function findTemplate(article: number): CallTemplate | undefined {
  return CALL_TEMPLATES.find((template) => template.article === article);
}

/** The text of a call begun from a template, in Markdown. */
export function templateBody(template: CallTemplate): { readonly zh: string; readonly en: string } {
  const listZh = template.needs.map((need) => `- ${need.titleZh}：${need.detailZh}`).join("\n");
  const listEn = template.needs.map((need) => `- ${need.titleEn}`).join("\n");
  return {
    zh: `**为什么做。** ${template.whyZh}\n\n**开放什么。** ${template.opensZh}\n\n**做到什么程度。**\n\n${listZh}\n\n**怎样合作。** 鼓励龙头企业与科技型中小企业组成联合体，按验收节点推进，成果可在区内同类场景推广。`,
    en: `**Why.** ${template.whyEn}\n\n**What is opened.** ${template.opensEn}\n\n**What is expected.**\n\n${listEn}\n\n**Terms.** Anchor firms and technology SMEs are encouraged to team up; work goes on by accepted milestones, and what works may be used again in similar scenarios.`,
  };
}

function criterion(weight: number, titleZh: string, titleEn: string, guidance: string): CriterionTemplate {
  return { weight, titleZh, titleEn, guidance };
}
