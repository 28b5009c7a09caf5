import { describe, expect, it } from "vitest";
import { changesSince, type FirmFacts } from "../../../app/domain/organizations/firm-facts.ts";
import { WAN } from "../../../app/kernel/money.ts";

const THEN: FirmFacts = {
  staff: 120,
  revenue: 8_600 * WAN,
  assets: 12_000 * WAN,
  size: "small",
  claims: [{ kind: "high_tech", number: "GR202351000123", expiresOn: "2026-06-30" }],
};

const WORDS = { small: ["小型企业", "Small firm"], high_tech: ["高新技术企业", "High-tech enterprise"] };

const told = (now: Partial<FirmFacts>, text = "", today = "2026-06-30") =>
  changesSince(THEN, { facts: { ...THEN, ...now }, today, words: WORDS }, text).map(({ fact, was, is, isQuoted }) => [
    fact,
    was,
    is,
    isQuoted,
  ]);

describe("what has changed of a firm since a text was written", () => {
  it("is nothing while it is the same, on the last day of a certificate too", () => {
    expect(told({}, "从业人员120人")).toEqual([]);
  });

  it("is told old beside new, and marked where the text says the old one", () => {
    expect(told({ staff: 156 }, "本单位有120名员工")).toEqual([["staff", 120, 156, true]]);
    expect(told({ staff: 156 }, "服务过1200家单位，精度1.120")).toEqual([["staff", 120, 156, false]]);
    expect(told({ revenue: 9_100 * WAN }, "年营收8,600万元")).toEqual([["revenue", 8_600 * WAN, 9_100 * WAN, true]]);
    expect(told({ revenue: 9_100 * WAN }, "年营收0.86亿元")).toEqual([["revenue", 8_600 * WAN, 9_100 * WAN, true]]);
    expect(told({ size: "medium" }, "我们是小型企业")).toEqual([["size", "small", "medium", true]]);
    expect(told({ size: "medium" }, "a SMALL FIRM of engineers")).toEqual([["size", "small", "medium", true]]);
    expect(told({ assets: null }, "")).toEqual([["assets", 12_000 * WAN, null, false]]);
  });

  it("sees a certificate run out the day after its last", () => {
    expect(told({}, "持有高新技术企业证书", "2026-07-01")).toEqual([["claim-expired", "2026-06-30", null, true]]);
    expect(told({ claims: [] }, "证书GR202351000123")).toEqual([["claim-gone", "GR202351000123", null, true]]);
  });

  it("sees a renewed certificate by its number", () => {
    const claims = [...THEN.claims, { kind: "high_tech", number: "GR202651000456", expiresOn: "2029-06-30" }];
    expect(told({ claims }, "证书GR202351000123", "2026-07-01")).toEqual([
      ["claim-renewed", "GR202351000123", "GR202651000456", true],
    ]);
  });

  it("says nothing of what was not known then", () => {
    const before = { ...THEN, staff: null, claims: [] };
    expect(changesSince(before, { facts: THEN, today: "2026-06-30", words: WORDS }, "120")).toEqual([]);
  });
});
