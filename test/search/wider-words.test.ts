import { afterEach, beforeEach, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { widerWords } from "../../app/search/wider-words.ts";
import { ask, NOW, thing } from "./found-things.ts";

let engine: SearchEngine;

beforeEach(() => {
  engine = openEmbeddedEngine(null);
});

afterEach(() => engine.close());

test("offers words that products answer, with how many", async () => {
  await engine.index([thing("one", "桥梁健康诊断"), thing("other", "大桥桥梁检修车")]);
  expect(await widerWords(engine, "海底隧道盾构机刀盘更换", { now: NOW, locale: "zh" })).toContainEqual({
    word: "桥梁",
    products: 2,
  });
});

test("offers no word to which products only come close", async () => {
  await engine.index([thing("beside", "停车设备")]);
  expect((await ask(engine, "停车场")).total).toBe(1);
  const words = await widerWords(engine, "停车出入管理", { now: NOW, locale: "zh" });
  expect(words.map(({ word }) => word)).not.toContain("停车场");
});
