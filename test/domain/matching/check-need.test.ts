import { describe, expect, it } from "vitest";
import { checkNeed, type NeedToCheck } from "../../../app/domain/matching/check-need.ts";
import type { Capability } from "../../../app/domain/products/capability.ts";
import { toId } from "../../../app/kernel/ids.ts";

const need = (set: Partial<NeedToCheck> = {}): NeedToCheck => ({
  titleZh: "车位检测准确率",
  titleEn: null,
  figureType: "number",
  comparator: "at_least",
  threshold: 95_000,
  unit: "%",
  evidence: null,
  ...set,
});

let made = 0;
const capability = (set: Partial<Capability> = {}): Capability => {
  made += 1;
  return {
    id: toId<"capability">(String(made).padStart(26, "0")),
    name: "车位检测准确率",
    figureType: "number",
    bound: null,
    figure: 96_000,
    figureHigh: null,
    unit: "%",
    detail: null,
    evidence: null,
    evidenceOn: null,
    ...set,
  };
};

const verdict = (wanted: Partial<NeedToCheck>, ...stated: readonly Partial<Capability>[]) =>
  checkNeed(need(wanted), stated.map(capability)).verdict;

describe("checking a need against what a product says it can do", () => {
  it.each([
    ["at_least", "exactly", 95_000, null, "met"],
    ["at_least", "exactly", 94_999, null, "not-met"],
    ["at_least", "at_least", 95_000, null, "met"],
    ["at_least", "at_least", 90_000, null, "unknown"],
    ["at_least", "at_most", 94_999, null, "not-met"],
    ["at_least", "at_most", 99_000, null, "unknown"],
    ["at_least", "between", 95_000, 99_000, "met"],
    ["at_least", "between", 90_000, 99_000, "unknown"],
    ["at_least", "between", 80_000, 94_000, "not-met"],
    ["at_most", "exactly", 95_000, null, "met"],
    ["at_most", "exactly", 95_001, null, "not-met"],
    ["at_most", "at_most", 95_000, null, "met"],
    ["at_most", "at_most", 99_000, null, "unknown"],
    ["at_most", "at_least", 95_001, null, "not-met"],
    ["at_most", "at_least", 10_000, null, "unknown"],
    ["at_most", "between", 10_000, 95_000, "met"],
    ["at_most", "between", 10_000, 96_000, "unknown"],
    ["at_most", "between", 96_000, 97_000, "not-met"],
    ["exactly", "exactly", 95_000, null, "met"],
    ["exactly", "exactly", 95_001, null, "not-met"],
    ["exactly", "between", 90_000, 99_000, "unknown"],
    ["exactly", "between", 95_000, 95_000, "met"],
    ["exactly", "between", 96_000, 99_000, "not-met"],
    ["exactly", "at_least", 95_000, null, "unknown"],
    ["exactly", "at_least", 96_000, null, "not-met"],
    ["exactly", "at_most", 94_000, null, "not-met"],
  ] as const)("wants %s 95, is told %s %d to %s: %s", (comparator, bound, figure, figureHigh, expected) => {
    expect(verdict({ comparator }, { bound, figure, figureHigh })).toBe(expected);
  });

  it("converts units before it compares", () => {
    const wanted = { titleZh: "报警响应", comparator: "at_most", threshold: 2_000, unit: "秒" } as const;
    expect(verdict(wanted, { name: "报警响应", figure: 1_500_000, unit: "ms" })).toBe("met");
    expect(verdict(wanted, { name: "报警响应", figure: 1_000, unit: "分钟" })).toBe("not-met");
  });

  it("compares nothing of another dimension or type", () => {
    expect(verdict({}, { unit: "s" }, { figureType: "text", figure: null }, { figureType: "flag" })).toBe("unknown");
    expect(checkNeed(need(), [capability({ unit: null })])).toMatchObject({ why: "no-capability", capabilityId: null });
  });

  it.each([
    ["车位检测准确率", "车位识别准确率", "met"],
    ["空闲车位检测准确率", "车位检测", "met"],
    ["车位检测准确率", "语音转写准确率", "unknown"],
    ["车位检测准确率", "道闸准确率", "unknown"],
    ["V2X 消息送达率", "V2X消息到达率", "met"],
    ["车位检测准确率", "", "unknown"],
    ["车位检测准确率", "，。", "unknown"],
  ])("takes %s and %s for the same thing or not: %s", (titleZh, name, expected) => {
    expect(verdict({ titleZh }, { name })).toBe(expected);
  });

  it("reads English names against the English title", () => {
    const titleEn = "Parking space detection accuracy";
    expect(verdict({ titleEn }, { name: "Space detection accuracy" })).toBe("met");
    expect(verdict({ titleEn }, { name: "Speech accuracy" })).toBe("unknown");
  });

  it("knows yes and no of what is there or not", () => {
    const wanted = { titleZh: "断网续传", figureType: "flag", comparator: null, threshold: null, unit: null } as const;
    const flag = { name: "断网续传", figureType: "flag", unit: null } as const;
    expect(verdict(wanted, { ...flag, figure: null })).toBe("met");
    expect(verdict(wanted, { ...flag, figure: 1_000 })).toBe("met");
    expect(verdict(wanted, { ...flag, figure: 0 })).toBe("not-met");
  });

  it("never judges words, nor a figure wanted without a threshold", () => {
    const words = { figureType: "text", figure: null, detail: "支持四川话" } as const;
    expect(checkNeed(need({ figureType: "text" }), [capability(words)])).toMatchObject({
      verdict: "unknown",
      why: "only-words",
      said: { kind: "words", text: "支持四川话" },
    });
    expect(checkNeed(need({ threshold: null }), [capability()])).toMatchObject({ why: "no-threshold" });
  });

  it("takes the closest name, and of two alike the one with evidence; says what was said, with its evidence", () => {
    const near = capability({ name: "车位检测", figure: 50_000 });
    const bare = capability({ bound: "at_least" });
    const proven = capability({ bound: "at_least", evidence: "检测报告 CNAS-1", evidenceOn: "2026-03-01" });
    expect(checkNeed(need(), [near, bare, proven])).toEqual({
      verdict: "met",
      why: null,
      capabilityId: proven.id,
      name: proven.name,
      said: { kind: "figure", text: "≥ 96 %" },
      wanted: { kind: "figure", text: "≥ 95 %" },
      evidence: "检测报告 CNAS-1",
      evidenceOn: "2026-03-01",
    });
  });
});
