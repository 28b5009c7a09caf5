import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, found, thing } from "./found-things.ts";

describe.each(ENGINES)("$name reads a query's words", ({ open }) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = await open();
    await engine.index([
      thing("steamer", "竹制甑箅清洗机"),
      thing("apart", "竹箅清洗机", { body: "饭甑另配" }),
      thing("sound", "0.14THz收发模块"),
      thing("still", "还书柜"),
      thing("tracker", "行李追踪标签"),
      thing("map", "室内定位导航"),
    ]);
  });

  afterAll(() => engine.close());

  test("takes characters that are no words for one where a text has them side by side", async () => {
    expect((await found(engine, "甑箅清洗机"))[0]).toBe("steamer");
    expect(await found(engine, "甑箅")).toEqual(["steamer"]);
  });

  test("knows a unit that is written onto its figure", async () => {
    expect(await found(engine, "太赫兹")).toEqual(["sound"]);
  });

  test("leaves out what only carries the sentence, unless nothing else is asked for", async () => {
    expect(await found(engine, "还")).toEqual(["still"]);
    expect(await found(engine, "还有没有清洗机")).not.toContain("still");
  });

  test("says all the words that letters were taken for", async () => {
    const small = await open();
    await small.index([thing("shed", "停车棚停车"), thing("probe", "生命探测仪探测")]);
    const { hits, meant } = await ask(small, "tc");
    expect(hits.map(({ id }) => id).sort()).toEqual(["probe", "shed"]);
    expect(meant?.split(" / ")).toEqual(expect.arrayContaining(["停车", "探测"]));
    await small.close();
  });

  test("asks the dictionary too where the thesaurus knows a word that no text means so", async () => {
    expect(await found(engine, "baggage tracking")).toContain("tracker");
  });
});
