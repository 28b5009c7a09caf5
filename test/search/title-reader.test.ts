import { expect, test } from "vitest";
import { indexLexis } from "../../app/search/embedded/index-lexis.ts";
import { openLiveIndex } from "../../app/search/embedded/live-index.ts";
import type { MatchQuery } from "../../app/search/engine.ts";
import { unitOf, unitTexts } from "../../app/search/query/units.ts";
import { readCall } from "../../app/search/ranking/read-call.ts";
import { answerTo } from "../../app/search/ranking/score-units.ts";
import { titleReader } from "../../app/search/ranking/title-reader.ts";

const LEXIS = indexLexis(openLiveIndex(null));

function callFor(context: string, need: string) {
  const needs: MatchQuery["needs"] = [{ id: "n1", text: need, domain: null, must: true, figure: null }];
  return readCall({ needs, context, domain: null, filters: {}, size: 10 }, LEXIS);
}

const read = titleReader(callFor("医院周边停车\n停车诱导,找得到空余泊位,路边停车不用人收费", "出入口抬杆"), LEXIS);
const known = (title: string) => read(unitTexts(title)).known;

test("a title that names what the text speaks of is known to it, by another word for the same too", () => {
  expect(known("停车诱导系统")).toBe(1);
  expect(known("车位引导平台")).toBe(1);
});

test("what only a need names is spoken of as well", () => {
  expect(known("车牌识别")).toBe(1);
});

test("what a title names beside it that the text says nothing of takes its share away", () => {
  expect(known("停车场 灭火器")).toBeLessThan(0.7);
  expect(known("灭火器")).toBe(0);
});

test("what is only beside what the text speaks of counts half", () => {
  expect(known("智慧停车")).toBe(0.5);
});

test("a maker's name for a product tells neither for nor against it", () => {
  expect(known("停车诱导 骆驼琥珀")).toBe(1);
  expect(known("骆驼琥珀")).toBeGreaterThan(0);
  expect(known("骆驼琥珀")).toBeLessThan(0.5);
});

test("how well the text answers the words is another thing: there the name counts", () => {
  const { met } = read(unitTexts("停车诱导 骆驼琥珀"));
  expect(met).toBeGreaterThan(0);
  expect(met).toBeLessThan(read(unitTexts("停车诱导")).met);
});

const POMEGRANATES = "石榴园的骆驼车牌识别\n钢琴与灯塔,琥珀;zebu quoll 停车诱导";

/** In the call by its characters, by what it means, in English, in another order, and not at all. */
const WORDS = [
  "石榴",
  "骆驼",
  "灯塔",
  "琥珀",
  "号牌识别",
  "车位引导",
  "zebu",
  "quolls",
  "驼骆",
  "榴园的",
  "孔雀",
  "ibis",
  "园",
];

test("a word of a title is answered as a search for it would be", () => {
  const call = callFor(POMEGRANATES, "");
  const share = titleReader(call, LEXIS);
  const met = WORDS.map((word) => [word, share([word]).met]);
  const asked = WORDS.map((word) => [word, answerTo(unitOf(word, "word", [word], LEXIS), call.text)?.score ?? 0]);
  expect(met).toEqual(asked);
  expect(met.filter(([, score]) => Number(score) > 0)).toHaveLength(10);
});

test("of a title counts the part that the text speaks of, and another text is read anew", () => {
  const share = titleReader(callFor(POMEGRANATES, ""), LEXIS);
  const part = share(["石榴", "孔雀"]).met;
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(share(["石榴"]).met);
  expect(titleReader(callFor("孔雀", ""), LEXIS)(["石榴"]).met).toBe(0);
  expect(share([]).met).toBe(0);
});
