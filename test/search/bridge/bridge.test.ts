import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chineseFor, englishFor, synonymsFor } from "../../../app/search/bridge/translate.ts";
import type { SearchEngine } from "../../../app/search/engine.ts";
import { ENGINES } from "../engines.ts";
import { ask, found, thing } from "../found-things.ts";

describe.each(ENGINES)("$name crosses between the languages where the thesaurus is silent", ({ open }) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = await open();
    await engine.index([
      thing("hydrant", "智能消火栓终端", { body: "撞倒、取水、漏水都会上报。" }),
      thing("porthole", "舷窗密封件"),
      thing("abacus", "竹编工艺教学课程", { body: "含算盘与陀螺的制作。" }),
      thing("kite", "A kite for every child"),
      thing("tea", "茶叶烘干机"),
      thing("supervision", "食盐监管条例汇编"),
      thing("scales", "缺斤短两举报奖励办法"),
    ]);
  });

  afterAll(() => engine.close());

  test.each([
    ["fire hydrant", "hydrant", "a phrase that is one word in Chinese"],
    ["fire hydrants", "hydrant", "its plural"],
    ["porthole", "porthole", "a single word"],
    ["abacus", "abacus", "a word in the body"],
    ["陀螺", "abacus", "a Chinese word that stands there"],
    ["风筝", "kite", "a Chinese word that stands nowhere"],
    ["短斤缺两", "scales", "a Chinese word that means what another means"],
  ])("finds %s in %s: %s", async (query, id) => {
    expect(await found(engine, query)).toContain(id);
  });

  test("says that it was translated, and marks the Chinese word", async () => {
    const [hit] = (await ask(engine, "porthole")).hits;
    expect(hit?.why).toContainEqual({ kind: "translation", asked: "porthole", found: "舷窗", field: "title" });
    expect(hit?.titleMarks).toContainEqual({ text: "舷窗", marked: true });
  });

  test("says that another Chinese word means the same", async () => {
    const [hit] = (await ask(engine, "短斤缺两")).hits;
    expect(hit?.why).toContainEqual({ kind: "synonym", asked: "短斤缺两", found: "缺斤短两", field: "title" });
  });

  test("takes an English word that nothing holds for itself and not for a slip of the pen", async () => {
    expect((await ask(engine, "kitty")).hits.map(({ id }) => id)).not.toContain("kite");
  });
});

describe("the dictionary", () => {
  test("puts the usual word first and leaves characters to the words that hold them", () => {
    expect(chineseFor("wheelchair")).toEqual(["轮椅"]);
    expect(chineseFor("termites")[0]).toBe("白蚁");
    expect(chineseFor("pipe")).not.toContain("管");
    expect(chineseFor("pig")[0]).toBe("猪");
  });

  test("goes to the verb where it lacks the noun", () => {
    expect(chineseFor("exhibitor")).toEqual(chineseFor("exhibit"));
    expect(chineseFor("exhibitor").length).toBeGreaterThan(0);
  });

  test("knows words of one meaning by their English, and tells nothing where too many share it", () => {
    expect(synonymsFor("老赖")).toEqual(["失信被执行人"]);
    expect(synonymsFor("工钱")).toContain("工资");
    expect(synonymsFor("甜")).not.toContain("帅");
    expect(synonymsFor("没有这个词")).toEqual([]);
  });

  test("names things in English, not what is done", () => {
    expect(englishFor("番茄")).toEqual(["tomato"]);
    expect(englishFor("说话")).not.toContain("speak");
  });
});
