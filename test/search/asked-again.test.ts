import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchDocument, SearchEngine, SearchQuery } from "../../app/search/engine.ts";
import { ask, NOW, thing } from "./found-things.ts";

const WORDS = ["智慧停车", "充电桩", "无人机巡检", "冷链", "石榴"];
const DAY = 86_400_000;

const things = Array.from({ length: 90 }, (_none, place) =>
  thing(`t${place}`, `${WORDS[place % 5] ?? ""}${place % 4 === 0 ? "平台" : "设备"}`, {
    kind: place % 3 === 0 ? "call" : "product",
    body: place % 2 === 0 ? (WORDS[(place + 2) % 5] ?? "") : "服务",
    facets: { city: [place % 7 === 0 ? "绵阳" : "成都"] },
    publishedAt: NOW - place,
    deadline: place % 3 === 0 ? NOW + place * DAY : null,
  }),
);

const TEXTS = ["停车", "停车 充电", "石榴 冷链 巡检", "冷链 -石榴", '"充电桩" 平台', "停车 琥珀", ""];
const LISTS: readonly Partial<SearchQuery>[] = [
  {},
  { kinds: ["product"] },
  { page: 2, size: 5 },
  { filters: { city: ["绵阳"] } },
  { sort: "newest", size: 7 },
  { size: 40, now: NOW + 30 * DAY },
];

const QUESTIONS = TEXTS.flatMap((text) => LISTS.map((list) => ({ text, list })));

/** Every list of every text, in turn. */
async function askAll(engine: SearchEngine, questions = QUESTIONS) {
  const answers = [];
  for (const { text, list } of questions) {
    answers.push(await ask(engine, text, { facets: ["city", "deadlineBand"], ...list }));
  }
  return answers;
}

describe("a question asked before", () => {
  let asked: SearchEngine;
  let silent: SearchEngine;
  beforeEach(async () => {
    asked = openEmbeddedEngine(null);
    silent = openEmbeddedEngine(null);
    for (const engine of [asked, silent]) {
      await engine.rebuild?.start();
      await engine.rebuild?.add(things);
      await engine.rebuild?.finish();
    }
  });
  afterEach(async () => {
    await asked.close();
    await silent.close();
  });

  /** Both are changed, and only one of them has been asked before. */
  const changed = async (change: (engine: SearchEngine) => Promise<void>) => {
    await askAll(asked);
    await change(asked);
    await change(silent);
    return { again: await askAll(asked), first: await askAll(silent) };
  };

  test("gets the same answer again", async () => {
    const before = await askAll(asked);
    expect(await askAll(asked)).toEqual(before);
    expect(before.some(({ total }) => total > 20)).toBe(true);
  });

  test("gets the answer that it gets when the others are asked later", async () => {
    const backwards = await askAll(silent, QUESTIONS.toReversed());
    expect(await askAll(asked)).toEqual(backwards.toReversed());
  });

  test("finds nothing that was taken out since", async () => {
    const gone = things.slice(10, 30).map(({ kind, id }) => ({ kind, id }));
    const { again, first } = await changed((engine) => engine.remove(gone));
    expect(again).toEqual(first);
    const ids = new Set(gone.map(({ id }) => id));
    expect(again.flatMap(({ hits }) => hits).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test("finds what has come and what reads otherwise since", async () => {
    const other: SearchDocument = thing("t3", "石榴冷链车", { kind: "call", facets: { city: ["绵阳"] } });
    const { again, first } = await changed((engine) => engine.index([other, thing("new", "停车充电琥珀")]));
    expect(again).toEqual(first);
    expect(again.flatMap(({ hits }) => hits).map(({ title }) => title)).toContain("石榴冷链车");
  });
});
