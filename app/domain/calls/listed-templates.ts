/** The criteria that an imported call begins with: lists name none, and a bid answers to some. Weights add up to 100. */
export const LISTED_CRITERIA = [
  { titleZh: "需求响应与技术方案", titleEn: "Response to the needs and technical solution", weight: 50 },
  { titleZh: "实施能力与案例", titleEn: "Capacity and track record", weight: 30 },
  { titleZh: "报价", titleEn: "Price", weight: 20 },
] as const;
