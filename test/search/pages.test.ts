import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, thing } from "./found-things.ts";

const TEXTS = ["农业", "智慧农业平台", "农业 机器人", "现代农业系统", "twin 机器人 农业"];
/** Many that are equal in everything that orders them, as a list taken over in one go is. */
const documents = Array.from({ length: 400 }, (_, place) =>
  thing(`d${place}`, TEXTS[place % TEXTS.length] ?? "", {
    body: place % 7 === 0 ? "农业 停车" : "",
    publishedAt: place % 3,
  }),
);

describe.each(ENGINES)("pages, in $name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.rebuild?.start();
    await engine.rebuild?.add(documents.slice(0, 200));
    await engine.rebuild?.finish();
    await engine.index(documents.slice(200));
  });
  afterAll(() => engine.close());

  test.each(
    ["农业", "农业 机器人", "系统", ""].flatMap((text) =>
      (["relevance", "newest", "deadline", "amount"] as const).map((sort) => [text, sort] as const),
    ),
  )("of %s by %s show every hit once", async (text, sort) => {
    const ids: string[] = [];
    let total = 0;
    for (let page = 1; page <= 30; page += 1) {
      const answer = await ask(engine, text, { page, size: 20, sort });
      total = answer.total;
      ids.push(...answer.hits.map((hit) => hit.id));
      if (answer.hits.length < 20) break;
    }
    expect(new Set(ids).size).toBe(total);
    expect(ids).toHaveLength(total);
  });
});
