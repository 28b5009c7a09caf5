import { describe, expect, it } from "vitest";
import type { Reason } from "../../app/search/engine.ts";
import { englishTerm } from "../../app/search/thesaurus.ts";
import { reasonWords } from "../../app/ui/patterns/reason-words.ts";

const reason = (asked: string, found: string, kind: Reason["kind"] = "word"): Reason => ({
  kind,
  asked,
  found,
  field: "body",
});
const inChinese = (reasons: readonly Reason[]) => reasonWords(reasons, { locale: "zh", englishTerm });
const inEnglish = (reasons: readonly Reason[]) => reasonWords(reasons, { locale: "en", englishTerm });

describe("reasons as words", () => {
  it("leave out the English half of the question in Chinese, but keep English words that were found", () => {
    const reasons = [
      reason("shared", "共享", "translation"),
      reason("levels", "levels"),
      reason("占位识别", "bay occupancy recognition", "translation"),
    ];
    expect(inChinese(reasons)).toEqual(["共享", "bay occupancy recognition = 占位识别"]);
    expect(inEnglish(reasons)).toContain("levels");
  });

  it("are no single letters or numbers, nothing twice, and at most four words", () => {
    const reasons = ["6", "非", "停车", "停车", "诱导", "清分", "预测", "共享"].map((word) => reason(word, word));
    expect(inChinese(reasons)).toEqual(["停车", "诱导", "清分", "预测"]);
  });

  it("name a Chinese word by the thesaurus's English term for English readers, and what was found beside it", () => {
    expect(inEnglish([reason("guidance", "停车诱导", "synonym")])).toEqual(["parking guidance (停车诱导) = guidance"]);
    expect(inEnglish([reason("parking guidance", "停车诱导", "translation")])).toEqual(["parking guidance (停车诱导)"]);
    expect(inChinese([reason("停车", "停车诱导", "synonym")])).toEqual(["停车诱导 = 停车"]);
  });

  it("do not say that what is only near means the same", () => {
    expect(inChinese([reason("机器人", "值守", "near"), reason("值守", "值守")])).toEqual(["值守 ≈ 机器人"]);
    expect(inEnglish([reason("robot", "值守", "near")])).toEqual(["值守 ≈ robot"]);
  });

  it("say it by the English term that was asked for, where that is the same", () => {
    expect(inEnglish([reason("space detection", "车位检测", "translation")])).toEqual(["space detection (车位检测)"]);
  });

  it("leave out the Chinese half of the question in English, and put words without an English term last", () => {
    const reasons = [reason("雨天", "雨天"), reason("车位引导", "停车诱导", "synonym"), reason("signs", "signs")];
    expect(inEnglish(reasons)).toEqual(["parking guidance (停车诱导)", "signs", "雨天"]);
  });
});
