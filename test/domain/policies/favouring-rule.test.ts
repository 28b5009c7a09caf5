import { describe, expect, it } from "vitest";
import { CALL_TEMPLATES } from "../../../app/domain/calls/call-templates.ts";
import { favouringWords } from "../../../app/domain/policies/favouring-rule.ts";
import { periodsFor } from "../../../app/domain/policies/tender-rules.ts";

const DATE = "2026-03-02";
const found = (text: string) => favouringWords(text, "GOV_PROCUREMENT", DATE)?.words;

describe("terms that favour by place of registration or ownership", () => {
  it.each([
    "注册地在成都高新区",
    "投标人须在高新区注册",
    "注册在本区的供应商加5分",
    "本区企业优先",
    "优先选择本地供应商",
    "高新区内科技企业得满分",
    "企业位于辖区内",
    "近三年在高新区纳税",
    "国有控股企业优先",
    "仅限民营企业",
    "不同所有制企业分别计分",
    "注 册 地 为 成都",
    "注册地",
    "The bidder must be registered in Chengdu",
    "Local firms are preferred",
    "state-owned enterprises only",
  ])("are refused: %s", (text) => {
    expect(found(text)).toBeDefined();
  });

  it.each([
    "注册商标不少于三项",
    "具备医疗器械注册证",
    "用户注册流程不超过三步",
    "在本地部署服务器",
    "本地化部署与数据不出区",
    "近三年同类案例",
    "国产操作系统适配",
    "Deployment on local servers",
    "Users register in two steps",
  ])("are not seen where there are none: %s", (text) => {
    expect(found(text)).toBeUndefined();
  });

  it("say the words that were found and the legal basis", () => {
    expect(favouringWords("注册地在本区", "SOE_PLATFORM", DATE)).toMatchObject({ words: "注册地" });
    expect(favouringWords("注册地在本区", "SOE_PLATFORM", DATE)?.legalBasis).toContain("招标投标法");
  });

  it("bind public money and open calls, not private owners, and not before the rule took effect", () => {
    expect(favouringWords("注册地在本区", null, DATE)).toBeDefined();
    expect(favouringWords("注册地在本区", "SOCIAL_INVESTMENT", DATE)).toBeUndefined();
    expect(favouringWords("注册地在本区", "GOV_PROCUREMENT", "2011-01-01")).toBeUndefined();
  });

  it("stand in none of our own templates", () => {
    for (const { needs } of CALL_TEMPLATES) {
      for (const need of needs)
        expect(found(`${need.titleZh} ${need.detailZh} ${need.evidence} ${need.titleEn}`)).toBeUndefined();
    }
  });
});

describe("the periods of a tender", () => {
  it("are twenty days for public procurement and state platforms, with their basis; none for private calls", () => {
    expect(periodsFor("GOV_PROCUREMENT", DATE)).toMatchObject({ leastDays: 20 });
    expect(periodsFor("SOE_PLATFORM", DATE).legalBasis).not.toBe("");
    expect(periodsFor("SOCIAL_INVESTMENT", DATE)).toMatchObject({ leastDays: 0, legalBasis: "" });
    expect(periodsFor(null, DATE).proposedDays).toBe(45);
  });
});
