import { describe, expect, it } from "vitest";
import { ELIGIBILITY_RULES } from "../../app/domain/matching/eligibility-rules.ts";
import { figureInWords, nameSaid, unitSaid } from "../../app/i18n/name-said.ts";
import { translate } from "../../app/i18n/translate.ts";

const [zh, en] = [translate("zh"), translate("en")];

describe("names that are stored in Chinese", () => {
  it("are said in English on English pages and as they stand on Chinese ones", () => {
    expect([nameSaid(en, "city", "成都"), nameSaid(zh, "city", "成都")]).toEqual(["Chengdu", "成都"]);
    expect(nameSaid(en, "technology", "计算机视觉")).toBe("Computer vision");
    expect(nameSaid(en, "place", "桂溪街道")).toBe("Guixi Subdistrict");
  });

  it("hold every law and policy that a condition of a call rests on", () => {
    for (const { legalBasis } of ELIGIBILITY_RULES.filter((rule) => rule.legalBasis !== "")) {
      expect(nameSaid(en, "legalBasis", legalBasis)).not.toMatch(/\p{Script=Han}/u);
      expect(nameSaid(zh, "legalBasis", legalBasis)).toBe(legalBasis);
    }
  });

  it("are known with the word for city or province after them", () => {
    expect(nameSaid(en, "city", "成都市")).toBe("Chengdu");
    expect(nameSaid(en, "city", "四川省")).toBe("Sichuan");
  });

  it("stand for themselves where nobody gave them an English name", () => {
    expect(nameSaid(en, "city", "Hamburg")).toBe("Hamburg");
    expect(nameSaid(en, "technology", "量子测磁")).toBe("量子测磁");
    expect(nameSaid(en, "city", "constructor")).toBe("constructor");
  });
});

describe("units", () => {
  it("are said whole where they are known, else part by part", () => {
    expect(unitSaid(en, "次/月")).toBe("times a month");
    expect(unitSaid(en, "笔/秒")).toBe("transactions/s");
    expect(unitSaid(en, "m2/h")).toBe("m2/h");
    expect(unitSaid(en, null)).toBe("");
  });

  it("end a figure that was written with them", () => {
    expect([figureInWords(en, "≤ 1 天"), figureInWords(en, "0.1 天"), figureInWords(en, "1-3天")]).toEqual([
      "≤ 1 day",
      "0.1 days",
      "1-3days",
    ]);
    expect([unitSaid(en, "天", "1"), unitSaid(en, "天", "11"), unitSaid(zh, "天", "1")]).toEqual(["day", "days", "天"]);
    expect([figureInWords(en, "≤ 3 天"), figureInWords(zh, "≤ 3 天")]).toEqual(["≤ 3 days", "≤ 3 天"]);
    expect(figureInWords(en, "≥ 98.5 %")).toBe("≥ 98.5 %");
  });
});
