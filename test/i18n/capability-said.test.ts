import { describe, expect, it } from "vitest";
import { capabilitySaid } from "../../app/i18n/capability-said.ts";
import { chineseTerm, englishTerm } from "../../app/search/thesaurus.ts";

const inEnglish = (name: string) => capabilitySaid(name, { locale: "en", englishTerm, chineseTerm });
const inChinese = (name: string) => capabilitySaid(name, { locale: "zh", englishTerm, chineseTerm });

describe("what a firm calls a capability", () => {
  it("is said in English by the thesaurus, or by what is measured part by part, with the firm's own words", () => {
    expect(inEnglish("共享车位")).toBe("Shared parking (共享车位)");
    expect(inEnglish("车位识别准确率")).toBe("Parking space recognition accuracy (车位识别准确率)");
  });

  it("is said in Chinese where the thesaurus knows it", () => {
    expect(inChinese("Parking guidance")).toBe("停车诱导（Parking guidance）");
  });

  it("stands as it was written where a part is unknown, and in its own language always", () => {
    expect(["三类证", "摇号准确率", "Latency under load"].map(inEnglish)).toEqual([
      "三类证",
      "摇号准确率",
      "Latency under load",
    ]);
    expect(["车位识别准确率", "8K讯道", "Net payload rate"].map(inChinese)).toEqual([
      "车位识别准确率",
      "8K讯道",
      "Net payload rate",
    ]);
  });
});
