import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchDocument, SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, NOW, thing } from "./found-things.ts";

/** What is public, often enough that words near to it are counted. */
const PUBLIC = Array.from({ length: 30 }, (_, place) =>
  thing(`p${place}`, "智慧停车平台", { body: "城市停车场的车位诱导与收费。parking guidance for cities" }),
);
/** Words that stand in nothing else: a dictionary's, a foreign name, and parts of what everybody offers. */
const SECRET = thing("secret", "鹦鹉螺停车费结算", {
  body: "zephyrion 停车位 梵高 停车楼",
  tags: "zephyrion",
  organization: "梵高科技有限公司",
  facets: { technology: ["zephyrion"], city: ["梵高"] },
});
const KEY = { kind: "product", id: "secret" } as const;

describe.each(ENGINES)("what was withdrawn, in $name", ({ open }) => {
  let engine: SearchEngine;
  let never: SearchEngine;
  beforeAll(async () => {
    [engine, never] = [await open(), await open()];
    await rebuild(engine, [...PUBLIC, SECRET]);
    await engine.remove([KEY]);
    await rebuild(never, PUBLIC);
  });
  afterAll(() => Promise.all([engine.close(), never.close()]));

  const typed = [
    "停",
    "停车",
    "停车费",
    "鹦",
    "鹦鹉",
    "zep",
    "zephyrio",
    "梵",
    "fg",
    "fango",
    "fan",
    "yingwu",
    "tcf",
    "tingchef",
  ];

  test.each(typed)("is in no suggestion for %s", async (text) => {
    const query = { text, kinds: [], size: 12, now: NOW, locale: "zh" } as const;
    expect(await engine.suggest(query)).toEqual(await never.suggest(query));
  });

  test.each([
    "zephyrian",
    "zephyrion",
    "fangao",
    "fan gao",
    "fg",
    "yingwuluo",
    "樱鹉螺",
    "停车费",
    "停车肥",
    "梵膏",
    "停车楼 zephyrion",
    "鹦鹉螺 停车",
  ])("is neither found nor meant by %s", async (text) => {
    const facets = ["technology", "city"] as const;
    const [after, before] = await Promise.all([engine, never].map((one) => ask(one, text, { facets })));
    const told = (answer: typeof after) => ({
      total: answer?.total,
      meant: answer?.meant,
      without: answer?.without,
      facets: answer?.facets,
      why: answer?.hits.flatMap((hit) => hit.why),
    });
    expect(told(after)).toEqual(told(before));
  });
});

/** Sets the documents in place as a whole, so that what is removed later is only struck out. */
async function rebuild(engine: SearchEngine, documents: readonly SearchDocument[]): Promise<void> {
  await engine.rebuild?.start();
  await engine.rebuild?.add(documents);
  await engine.rebuild?.finish();
}
