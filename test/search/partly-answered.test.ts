import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, found, NOW, thing } from "./found-things.ts";

/** Words that the thesaurus does not know and the dictionary does not cut: a scan is as good as the index. */
const WORDS = ["石榴", "钢琴", "灯塔", "骆驼", "琥珀", "zebu", "quoll", "kelp"];
const CITIES = ["成都", "绵阳"];

const things = fc
  .sample(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), { numRuns: 60, seed: 11 })
  .map((words, place) =>
    thing(`t${place}`, words.slice(0, 2).join(" "), {
      kind: place % 3 === 0 ? "call" : "product",
      body: words.slice(2).join(" "),
      facets: { city: [CITIES[place % 2] ?? ""] },
      publishedAt: NOW - place,
    }),
  );

const query = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
  isStrange: fc.boolean(),
  kinds: fc.constantFrom([], ["product"] as const),
  cities: fc.constantFrom([], ["成都"]),
  sort: fc.constantFrom("relevance" as const, "newest" as const),
});

describe.each(ENGINES)("what answers a part only, in $name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.index(things.slice(0, 40));
    await engine.index(things.slice(40));
    await engine.remove(things.slice(0, 5).map(({ kind, id }) => ({ kind, id })));
  });
  afterAll(() => engine.close());

  const scan = (words: readonly string[], kinds: readonly string[], cities: readonly string[]) =>
    things
      .slice(5)
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .filter(({ facets }) => cities.length === 0 || cities.includes(facets.city?.[0] ?? ""))
      .filter(({ title, body }) => words.every((word) => `${title} ${body}`.includes(word)))
      .map(({ id }) => id);

  test("is told from what a scan finds for every word, and stands behind it", async () => {
    await fc.assert(
      fc.asyncProperty(query, async ({ words, isStrange, kinds, cities, sort }) => {
        const asked = isStrange ? [...words, "鹦鹉螺"] : words;
        const answer = await ask(engine, asked.join(" "), { kinds, filters: { city: cities }, sort });
        const all = scan(asked, kinds, cities);
        expect({ asked, exact: answer.exact }).toEqual({ asked, exact: all.length });
        expect(answer.total).toBeGreaterThanOrEqual(answer.exact);
        if (sort === "newest") return;
        const first = answer.hits.slice(0, answer.exact).map(({ id }) => id);
        expect(first.toSorted()).toEqual(all.toSorted());
      }),
      { numRuns: 120, endOnFailure: true },
    );
  }, 180_000);

  test("is nothing where nothing was asked for, or only things to leave out", async () => {
    for (const text of ["", "-石榴"]) {
      const { exact, total } = await ask(engine, text);
      expect(exact).toBe(total);
    }
  });

  test("offers the words to drop, with how many answer all the rest", async () => {
    const answer = await ask(engine, "石榴 钢琴 鹦鹉螺");
    expect(answer.exact).toBe(0);
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.without).toContainEqual({ word: "鹦鹉螺", count: scan(["石榴", "钢琴"], [], []).length });
    expect(answer.without.every(({ count }) => count > 0)).toBe(true);
  });

  test("offers each word by itself where leaving one out is not enough", async () => {
    const { exact, without, only } = await ask(engine, '石榴 鹦鹉螺 狐狸 "钢琴"');
    expect({ exact, without }).toEqual({ exact: 0, without: [] });
    const alone = ["石榴", "钢琴"].map((word) => scan([word], [], []).length);
    expect(only.map(({ word }) => word).toSorted()).toEqual(['"钢琴"', "石榴"]);
    expect(only.map(({ count }) => count).toSorted()).toEqual(alone.toSorted());
  });

  test("offers nothing to drop where something answers everything", async () => {
    expect((await ask(engine, "石榴 钢琴")).without).toEqual([]);
  });
});

describe.each(ENGINES)("the order of what answers a part only, in $name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.index([
      thing("title", "石榴 钢琴 骆驼", { publishedAt: NOW }),
      thing("all", "说明", { body: "石榴 钢琴 灯塔", publishedAt: NOW - 9 }),
      ...Array.from({ length: 1_500 }, (_, place) => thing(`o${place}`, "琥珀")),
    ]);
  });
  afterAll(() => engine.close());

  test("puts what has everything in its text before what has most in its title", async () => {
    expect(await found(engine, "石榴 钢琴 灯塔")).toEqual(["all", "title"]);
    expect((await ask(engine, "石榴 钢琴 灯塔")).exact).toBe(1);
  });

  test("takes rare words for no more than they are", async () => {
    const { exact, total } = await ask(engine, "石榴 钢琴 骆驼 狐狸");
    expect({ exact, total }).toEqual({ exact: 0, total: 2 });
  });
});
