import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine, Suggestion } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, NOW, thing } from "./found-things.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = await open();
    await engine.index([
      thing("guidance", "停车诱导系统", { body: "显示剩余车位" }),
      thing("payment", "停车无感支付平台"),
      thing("lot", "智慧停车场管理", { kind: "call" }),
      thing("charger", "直流快充桩"),
      thing("twin", "Urban digital twin platform"),
      thing("barrier", "车牌识别道闸", { titleOther: "Plate reading barrier" }),
    ]);
  });
  afterAll(() => engine.close());

  const typed = (text: string, kinds: Parameters<SearchEngine["suggest"]>[0]["kinds"] = []) =>
    engine.suggest({ text, kinds, size: 8, now: NOW, locale: "zh" });
  const words = (list: readonly Suggestion[]) => list.flatMap((one) => (one.type === "word" ? [one.text] : []));

  test("completes the first character to words that find something", async () => {
    const list = await typed("停");
    expect(words(list)).toContain("停车");
    expect(list.every((one) => one.type === "thing" || one.count > 0)).toBe(true);
  });

  test("completes pinyin while it is being typed", async () => {
    expect(words(await typed("tingch"))).toContain("停车");
  });

  test("completes English", async () => {
    expect(words(await typed("digital tw"))).toContain("digital twin");
  });

  test("keeps what was typed before and counts both together", async () => {
    const list = await typed("停车 诱");
    const [first] = list;
    expect(first).toMatchObject({ type: "word", text: "停车 诱导" });
  });

  test("counts what answers the word, and not what only comes close", async () => {
    const list = (await typed("停")).filter((one) => one.type === "word");
    for (const one of list) expect([one.text, one.count]).toEqual([one.text, (await ask(engine, one.text)).exact]);
    // The thesaurus has far more words that begin so; nothing here answers them.
    expect(words(list)).not.toContain("停车机器人");
  });

  test("offers what finds most first: the word itself before what it is only a part of", async () => {
    expect(words(await typed("停车"))[0]).toBe("停车");
  });

  test("names things in the reader's language", async () => {
    const titles = async (locale: "zh" | "en") =>
      (await engine.suggest({ text: "车牌识别", kinds: [], size: 8, now: NOW, locale })).flatMap((one) =>
        one.type === "thing" ? [one.text] : [],
      );
    expect(await titles("zh")).toContain("车牌识别道闸");
    expect(await titles("en")).toContain("Plate reading barrier");
  });

  test("names things by their titles, of the kinds asked for", async () => {
    const list = await typed("停车", ["call"]);
    expect(list.filter((one) => one.type === "thing")).toEqual([
      { type: "thing", text: "智慧停车场管理", kind: "call", id: "lot", ref: "lot" },
    ]);
  });

  test("has nothing to say to nothing", async () => {
    expect(await typed("  ")).toEqual([]);
    expect(await typed("不存在的词")).toEqual([]);
  });
});
