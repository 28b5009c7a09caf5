import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deadlineBand } from "../../app/search/bands.ts";
import { FACETS, type Facet, type SearchDocument, type SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, found, NOW, thing } from "./found-things.ts";

const WORDS = "停车 充电 机器人 简单 处理 农业 花 直播 疫苗 冷链 公园 安装 待 发展 银行 的 路侧 数据 养老 巡检".split(
  " ",
);
const DOMAINS = ["parking", "park", "health"] as const;
const CITIES = ["成都", "绵阳"] as const;
const DAY = 86_400_000;

const documents: SearchDocument[] = Array.from({ length: 240 }, (_, place) => {
  const word = (step: number) => WORDS[(place * step + step) % WORDS.length] ?? "";
  return thing(`d${place}`, word(7) + word(3), {
    kind: place % 3 === 0 ? "call" : "product",
    body: word(11) + word(5) + word(13),
    facets: {
      domain: [DOMAINS[place % 3] ?? "park"],
      city: place % 5 === 0 ? [] : [CITIES[place % 2] ?? "成都"],
      technology: place % 4 === 0 ? ["ai", "5g"] : ["ai"],
    },
    deadline: place % 2 === 0 ? NOW + (place - 60) * DAY : null,
    amount: place % 7 === 0 ? null : place * 1_000,
    publishedAt: NOW - place * 1_000,
  });
});

const pages = [1, 2, 3].map((page) => ({ page, size: 100 }));

async function allFound(engine: SearchEngine, text: string, more: Parameters<typeof ask>[2] = {}): Promise<string[]> {
  const ids: string[] = [];
  for (const page of pages) {
    const here = await found(engine, text, { ...more, ...page });
    ids.push(...here);
    if (here.length < page.size) break;
  }
  return ids;
}

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.index(documents);
  });
  afterAll(() => engine.close());

  test("finds every document in which the very word stands", async () => {
    const text = fc.constantFrom(...WORDS.filter((word) => word !== "的"));
    await fc.assert(
      fc.asyncProperty(text, async (word) => {
        const truth = documents.filter((one) => (one.title + one.body).includes(word)).map((one) => one.id);
        const ids = new Set(await allFound(engine, word));
        expect(truth.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("counts facets and totals as a scan over all hits does", async () => {
    const choice = fc.record({
      text: fc.constantFrom("", "停车", "机器人 充电", "公园", "疫苗 -冷链"),
      domain: fc.subarray([...DOMAINS]),
      city: fc.subarray([...CITIES]),
      deadlineBand: fc.subarray(["later", "passed", "7-days"]),
    });
    await fc.assert(
      fc.asyncProperty(choice, async ({ text, ...filters }) => {
        const answer = await ask(engine, text, { filters, facets: ["domain", "city", "technology", "deadlineBand"] });
        const ids = await allFound(engine, text, { filters });
        expect(answer.total).toBe(ids.length);
        expect(new Set(ids).size).toBe(ids.length);
        for (const facet of ["domain", "city", "technology", "deadlineBand"] as const) {
          const wide = await allFound(engine, text, { filters: { ...filters, [facet]: [] } });
          expect(Object.fromEntries((answer.facets[facet] ?? []).map(({ value, count }) => [value, count]))).toEqual(
            scanned(wide, facet),
          );
        }
      }),
      { numRuns: 12 },
    );
  });

  test("sorts by date, deadline and amount over all pages", async () => {
    const byId = new Map(documents.map((one) => [one.id, one]));
    const newest = (await allFound(engine, "", { sort: "newest" })).map((id) => byId.get(id)?.publishedAt ?? 0);
    expect(newest).toEqual([...newest].sort((left, right) => right - left));
    expect(newest).toHaveLength(documents.length);
    const amounts = (await allFound(engine, "停车", { sort: "amount" })).map((id) => byId.get(id)?.amount ?? -1);
    expect(amounts).toEqual([...amounts].sort((left, right) => right - left));
    const [first] = await found(engine, "", { sort: "deadline" });
    expect(byId.get(first ?? "")?.deadline ?? 0).toBeGreaterThan(NOW);
  });

  test("knows every facet by name", async () => {
    expect(Object.keys((await ask(engine, "", { facets: FACETS })).facets)).toEqual([...FACETS]);
  });
});

function scanned(ids: readonly string[], facet: Facet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const document of documents.filter((one) => ids.includes(one.id))) {
    const band = deadlineBand(document.deadline, NOW);
    const values = facet === "deadlineBand" ? (band === undefined ? [] : [band]) : (document.facets[facet] ?? []);
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
