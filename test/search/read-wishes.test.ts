import { describe, expect, test } from "vitest";
import { WAN } from "../../app/kernel/money.ts";
import { readWishes } from "../../app/search/query/read-wishes.ts";
import { ENGINES } from "./engines.ts";
import { ask, thing } from "./found-things.ts";

const moneyIn = (text: string) => {
  const { wishes, rest } = readWishes(text);
  return { least: wishes.least, most: wishes.most, rest: rest.replace(/\s+/g, " ").trim() };
};

describe("money in a query", () => {
  test.each([
    ["停车 100万以内", null, 100, "停车"],
    ["预算100万以内的停车", null, 100, "预算 的停车"],
    ["不超过50万 停车", null, 50, "停车"],
    ["over5million parking", 500, null, "parking"],
    ["停车100-200万", 100, 200, "停车"],
    ["停车 3亿以上", 30_000, null, "停车"],
    ["停车 rmb100万以内", null, 100, "停车 rmb"],
    ["停车 ¥100万以内", null, 100, "停车 ¥"],
  ])("is read in %s", (text, least, most, rest) => {
    const inFen = (wan: number | null) => (wan === null ? null : wan * WAN);
    expect(moneyIn(text)).toEqual({ least: inFen(least), most: inFen(most), rest });
  });

  test("is about as much where nothing else is said", () => {
    expect(moneyIn("停车 100万")).toEqual({ least: 95 * WAN, most: 105 * WAN, rest: "停车" });
  });

  test.each(["ω10万", "型号x3.5万", "a100万以上", "cr-v2万以内", "h20万"])("is not read in %s", (text) => {
    expect(moneyIn(text)).toEqual({ least: null, most: null, rest: text });
  });
});

describe.each(ENGINES)("$name", ({ open }) => {
  test("finds a name with a figure glued to letters", async () => {
    const engine = await open();
    await engine.index([thing("ohm", "Ω10万电阻箱"), thing("other", "十万个为什么")]);
    const { hits, exact } = await ask(engine, "Ω10万");
    expect({ first: hits[0]?.id, exact }).toEqual({ first: "ohm", exact: 1 });
    await engine.close();
  });
});
