import { expect, test } from "vitest";
import { importProduct } from "../../app/domain/products/import-product.ts";
import { keepServerWhole } from "../../app/jobs/keep-server-whole.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { fallbackEngine } from "../../app/search/fallback-engine.ts";
import { openMeilisearchEngine } from "../../app/search/meilisearch/meilisearch-engine.ts";
import { rebuildIndex } from "../../app/search/rebuild-index.ts";
import { ask, NOW } from "../search/found-things.ts";
import { testDatabase } from "../support/database.ts";
import { startMeiliStandIn } from "../support/meili-stand-in.ts";

test("fills a search server again that came back empty, and leaves a whole one alone", async () => {
  const { db, sqlite } = testDatabase();
  const product = {
    ref: "P1",
    title: "跌倒检测雷达",
    body: "看护",
    firm: "某公司",
    domain: "elderly",
    city: "成都",
  } as const;
  importProduct(db, { ...product, isEnglish: false }, { now: NOW, isTrial: false });
  const standIn = await startMeiliStandIn();
  let now = NOW;
  const engine = fallbackEngine({
    server: openMeilisearchEngine({ url: standIn.url, apiKey: undefined, prefix: "site" }),
    embedded: openEmbeddedEngine(null),
    missedFolder: null,
    log: () => {},
    clock: () => now,
  });
  await rebuildIndex(db, engine);
  const lines: string[] = [];
  const keeping = keepServerWhole({ db, engine, log: (line) => lines.push(line), every: 20 });
  await new Promise((later) => setTimeout(later, 200));
  expect(lines).toEqual([]);
  standIn.indexes.clear();
  expect((await ask(engine, "跌倒")).isFallback).toBe(true);
  for (let tries = 0; tries < 100 && lines.length === 0; tries += 1) {
    now += 5_000;
    await new Promise((later) => setTimeout(later, 50));
  }
  expect(lines).toEqual(["search server built again: 2 entries"]);
  const answer = await ask(engine, "跌倒");
  expect(answer.isFallback).toBeUndefined();
  expect(answer.hits).toHaveLength(1);
  keeping.stop();
  await engine.close();
  await standIn.close();
  sqlite.close();
});
