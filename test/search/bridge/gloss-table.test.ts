import { describe, expect, test } from "vitest";
import { glossKey } from "../../../app/search/bridge/gloss-key.ts";
import { tableOf } from "../../../app/search/bridge/gloss-table.ts";

const ENTRIES = [
  { traditional: "%", simplified: "%", pinyin: "pa1", english: ["percent (Tw)"] },
  { traditional: "消火栓", simplified: "消火栓", pinyin: "xiao1 huo3 shuan1", english: ["fire hydrant"] },
  {
    traditional: "消防栓",
    simplified: "消防栓",
    pinyin: "xiao1 fang2 shuan1",
    english: ["fire hydrant; (fig.) a pole"],
  },
  { traditional: "輪椅", simplified: "轮椅", pinyin: "lun2 yi3", english: ["wheelchair"] },
  {
    traditional: "評",
    simplified: "评",
    pinyin: "ping2",
    english: ["to discuss; to comment", "to grade", "to criticize"],
  },
  { traditional: "泵", simplified: "泵", pinyin: "beng4", english: ['(loanword) a "pump"'] },
  { traditional: "駕照", simplified: "驾照", pinyin: "jia4 zhao4", english: ["driver's license"] },
  { traditional: "王", simplified: "王", pinyin: "Wang2", english: ["surname Wang"] },
  {
    traditional: "長",
    simplified: "长",
    pinyin: "chang2",
    english: ["b c d e f", "of all the things in the world the one that nobody names"],
  },
];

const table = tableOf(Buffer.from(JSON.stringify(ENTRIES)));
const words = (phrase: string) => table.wordsMeaning(glossKey(phrase)).map(({ word }) => word);

describe("the dictionary's table", () => {
  test.each([
    ["fire hydrant", ["消火栓", "消防栓"]],
    ["Fire hydrants", ["消火栓", "消防栓"]],
    ["grading", ["评"]],
    ["comment", ["评"]],
    ["pump", ["泵"]],
    ["driving", []],
    ["driver's licence", ["驾照"]],
    ["surname wang", []],
    ["wang", []],
    ["hydrant", []],
    ["percent", ["%"]],
    ["b c d e f", []],
    ["", []],
    ["the", []],
    ["轮椅", []],
  ])("finds what means %s", (phrase, expected) => {
    expect(words(phrase)).toEqual(expected);
  });

  test("gives a word's glosses as they are written", () => {
    expect(table.glossesOf("评")).toEqual(["to discuss", "to comment", "to grade", "to criticize"]);
    expect(table.glossesOf("轮")).toEqual([]);
    expect(table.glossesOf("王")).toEqual([]);
  });

  test("refuses a file of another form", () => {
    expect(() => tableOf(Buffer.from("{}"))).toThrow("glosses");
    expect(() => tableOf(Buffer.from(""))).toThrow("glosses");
  });
});
