import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { embeddedLexis } from "../../app/search/meilisearch/lexis-source.ts";
import { ENGINES } from "./engines.ts";
import { ask, thing } from "./found-things.ts";

const many = (count: number, from: string, title: string) =>
  Array.from({ length: count }, (_, place) => thing(`${from}${place}`, title, { facets: { city: ["成都"] } }));

/** What most write, and what one wrote wrong. */
const THINGS = [
  ...many(30, "right", "灯塔照明系统 zebulon lantern"),
  thing("wrong", "登塔照明系统 zebulom lantern"),
  thing("letters", "dengta 牌灯具"),
  ...many(30, "calm", "骆驼养殖"),
  thing("product", "食品检测服务"),
  ...many(30, "video", "视频分析服务"),
];
const SECRET = many(30, "secret", "琥珀鉴定 quollium");

describe.each(ENGINES)("a spelling that finds far more, in $name", ({ open }) => {
  const beside = openEmbeddedEngine(null);
  let engine: SearchEngine;
  beforeAll(async () => {
    // A server knows how words sound by the embedded engine beside it, as on every site.
    engine = await open(embeddedLexis(beside.lexis));
    for (const one of [beside, engine]) {
      await one.index([...THINGS, ...SECRET, thing("typed", "虎珀鉴定 quolliun")]);
      await one.remove(SECRET.map(({ id, kind }) => ({ id, kind })));
    }
  });
  afterAll(() => Promise.all([engine.close(), beside.close()]));

  const likelier = async (text: string, more = {}) => (await ask(engine, text, more)).likelier;

  test("is offered, and the list stays what was typed", async () => {
    const answer = await ask(engine, "登塔");
    expect(answer.likelier).toEqual({ text: "灯塔", count: 30 });
    expect(answer.hits[0]?.id).toBe("wrong");
    expect(answer.meant).toBeNull();
  });

  test("is offered for Latin words and pinyin that stand somewhere, with the rest of the query as it is", async () => {
    expect(await likelier("zebulom lantern")).toEqual({ text: "zebulon lantern", count: 30 });
    expect((await likelier("登塔 照明"))?.text).toBe("灯塔 照明");
  });

  test("counts what the filters and the kinds let through", async () => {
    expect(await likelier("登塔", { filters: { city: ["绵阳"] } })).toBeNull();
    expect(await likelier("登塔", { kinds: ["call"] })).toBeNull();
  });

  test.each(["灯塔", "骆驼", "食品", "鹦鹉螺", "登塔照明系统 骆驼", '"登塔"', "灯塔 -登塔", ""])(
    "is not offered for %s",
    async (text) => {
      expect(await likelier(text)).toBeNull();
    },
  );

  test("is never a word that only withdrawn documents hold", async () => {
    expect(await likelier("虎珀")).toBeNull();
    expect(await likelier("quolliun")).toBeNull();
  });

  test("is told with the first page alone", async () => {
    expect(await likelier("登塔", { page: 2 })).toBeNull();
  });
});
