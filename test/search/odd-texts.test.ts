import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../app/search/engine.ts";
import { meiliKey } from "../../app/search/meilisearch/meili-document.ts";
import { ENGINES } from "./engines.ts";
import { ask, found, NOW, thing } from "./found-things.ts";

const CITIES = ['a"b', "a\\b", "a\nb", "é", "E", "e", "x.61", "台", "臺", "🙂", "a,b]", "长".repeat(70)];
/** Far more characters than a search server reads of one field. */
const LONG = "停车诱导系统说明。".repeat(7_500);

const documents = [
  thing("plain", "智慧停车平台"),
  thing("half", "坏\ud800字符停车", { body: "x\udc00y" }),
  thing("zero", "空\u0000字停车"),
  thing("A", "大写停车"),
  thing("a", "小写停车"),
  thing("x/y 中", "斜杠停车"),
  thing("i".repeat(600), "长号停车"),
  thing("nothing", ""),
  thing("signs", "。,!"),
  thing("smile", "🙂🙂"),
  thing("rare", "𠮷野家点餐"),
  thing("firm", "信业𬭚科技"),
  thing("arabic", "نظام إدارة مواقف السيارات"),
  thing("thai", "ระบบจัดการที่จอดรถอัจฉริยะสำหรับเมืองใหญ่ในประเทศไทยและอาเซียน"),
  thing("facets", "分面一号", { facets: { city: ["", ...CITIES] } }),
  thing("no-sign", "分面二号", { facets: { city: [""] } }),
  thing("long", "大文档", { body: `${LONG}末尾奇词鹦鹉螺` }),
];

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.index(documents);
  }, 180_000);
  afterAll(() => engine.close());

  test("takes whatever is in a document", async () => {
    expect(await engine.size()).toBe(documents.length);
    const ids = documents.filter(({ title, body }) => (title + body).includes("停车")).map(({ id }) => id);
    expect((await found(engine, "停车")).sort()).toEqual(ids.sort());
  });

  test.each([
    ["the end of a very long text", "鹦鹉螺", "long"],
    ["a character of two units", "𠮷", "rare"],
    ["a word with a character of two units", "𠮷野家", "rare"],
    ["a character of two units behind others", "业𬭚", "firm"],
    ["writing from right to left", "السيارات", "arabic"],
    ["a long run of letters that nothing divides", documents[13]?.title ?? "", "thai"],
  ])("finds %s", async (_name, text, id) => {
    expect(await found(engine, text)).toEqual([id]);
  });

  test("takes a value without a sign for none", async () => {
    const { total, facets } = await ask(engine, "分面", { facets: ["city"] });
    expect(total).toBe(2);
    expect(facets.city?.map(({ value }) => value)).not.toContain("");
    expect(await found(engine, "", { filters: { city: [""] } })).toEqual([]);
  });

  test("counts and filters by any value of a facet", async () => {
    const answer = await ask(engine, "分面", { facets: ["city"] });
    expect(new Set(answer.facets.city)).toEqual(new Set(CITIES.map((value) => ({ value, count: 1 }))));
    for (const value of CITIES) {
      expect([value, await found(engine, "", { filters: { city: [value] } })]).toEqual([value, ["facets"]]);
    }
    expect(await found(engine, "", { filters: { city: ["長"] } })).toEqual([]);
  });

  test("removes one of two whose keys differ in the size of a letter", async () => {
    await engine.remove([{ kind: "product", id: "a" }]);
    expect(await found(engine, "停车")).not.toContain("a");
    expect(await found(engine, "停车")).toContain("A");
    await engine.index([thing("a", "小写停车")]);
  });

  test.each(["🙂", "。,!", "???", "- --", '""', "“！”"])(
    "does not list everything for %s, which asks for nothing",
    async (signs) => {
      expect(await found(engine, signs)).toEqual([]);
      expect(await engine.suggest({ text: signs, kinds: [], size: 8, now: NOW, locale: "zh" })).toEqual([]);
    },
  );

  test.each([
    ["half a character", "\ud800"],
    ["half a character behind a word", "停车\ud83d"],
    ["a smile where the text is cut", `${"x".repeat(199)}🙂`],
    ["many quotes", '"'.repeat(200)],
    ["many empty phrases", '"" '.repeat(60)],
    ["minus signs only", "- -- -- -"],
    ["forbidden words only", "-停车 -诱导"],
    ["many forbidden words", Array.from({ length: 60 }, (_, place) => `-字${place}`).join(" ")],
    ["full-width spaces", "　".repeat(300)],
    ["thousands of words", "停车 诱导 平台 ".repeat(3_000)],
    ["words that are all different", Array.from({ length: 60 }, (_, place) => `词${place}`).join(" ")],
    ["a text in both directions", "\u202eصحيح停车\u202c"],
    ["marks that combine", `e${"\u0301".repeat(180)}`],
    ["HTML", '<script>alert("停车")</script>'],
    ["a filter", 'kind = product OR key IN ["a"]'],
    ["braces", "{{7*7}} #{7*7}"],
  ])("answers %s, and completes it", async (_name, text) => {
    const answer = await ask(engine, text, { facets: ["city"] });
    expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
    expect(answer.total).toBeLessThanOrEqual(documents.length);
    const suggested = await engine.suggest({ text: text.slice(0, 61), kinds: [], size: 8, now: NOW, locale: "zh" });
    expect(suggested.length).toBeLessThanOrEqual(8);
  });
});

test("keys on the server are as different as ids", () => {
  const id = fc.string({ unit: "binary", maxLength: 120 });
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 20 }), (ids) => {
      const keys = ids.map((each) => meiliKey({ kind: "product", id: each }));
      for (const key of keys) expect(key).toMatch(/^[a-z0-9_-]{1,200}$/);
      expect(new Set(keys).size).toBe(ids.length);
    }),
  );
});
