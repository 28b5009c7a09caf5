import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importCall } from "../../app/domain/calls/import-call.ts";
import { importProduct } from "../../app/domain/products/import-product.ts";
import { newId } from "../../app/kernel/ids.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { indexSubject } from "../../app/search/index-subject.ts";
import { rebuildIndex } from "../../app/search/rebuild-index.ts";
import type { Connection } from "../../db/connection.ts";
import { CALL_STATES, calls } from "../../db/schema/calls.ts";
import { organizations } from "../../db/schema/organizations.ts";
import { products } from "../../db/schema/products.ts";
import { scenarios } from "../../db/schema/scenarios.ts";
import { testDatabase } from "../support/database.ts";
import { ask, NOW } from "./found-things.ts";

let connection: Connection;
let engine: SearchEngine;

beforeEach(async () => {
  connection = testDatabase();
  engine = openEmbeddedEngine(null);
  const options = { now: NOW, isTrial: false };
  const shared = { city: "成都", isEnglish: false } as const;
  importProduct(
    connection.db,
    { ...shared, ref: "P1", title: "**跌倒**检测雷达", body: "看护", firm: "某公司", domain: "elderly" },
    options,
  );
  importCall(
    connection.db,
    {
      ...shared,
      ref: "S1",
      title: "居家养老跌倒检测",
      body: "看护",
      bureau: "某局",
      domain: "elderly",
      amount: null,
      needs: ["睡眠监测"],
    },
    options,
  );
  await rebuildIndex(connection.db, engine);
});

afterEach(async () => {
  await engine.close();
  connection.sqlite.close();
});

async function kindsFound(text: string): Promise<string[]> {
  return [...new Set((await ask(engine, text)).hits.map((hit) => hit.kind))].sort();
}

test("a cancelled call does not stand among those that close", async () => {
  const row = connection.db.select().from(calls).get();
  if (row === undefined) throw new Error("no call");
  const order = async () => (await ask(engine, "", { kinds: ["call"], sort: "deadline" })).hits.map((hit) => hit.id);
  const later = {
    ...row,
    id: newId<"call">(NOW),
    code: "other",
    ref: "S2",
    deadline: NOW + 2_000,
    state: "open",
  } as const;
  connection.db.insert(calls).values(later).run();
  connection.db
    .update(calls)
    .set({ deadline: NOW + 1_000, state: "cancelled" })
    .where(eq(calls.id, row.id))
    .run();
  await rebuildIndex(connection.db, engine);
  expect(await order()).toEqual([later.id, row.id]);
});

test("a rebuild finds call, scenario, product and firm, and not the bureau", async () => {
  expect(await kindsFound("跌倒检测")).toEqual(["call", "product", "scenario"]);
  expect(await kindsFound("某公司")).toContain("organization");
  expect((await ask(engine, '"某局"', { kinds: ["organization"] })).total).toBe(0);
});

test("a call and its scenario are found by the needs", async () => {
  expect(await kindsFound('"睡眠监测"')).toEqual(["call", "scenario"]);
});

test.each(CALL_STATES)("a call that is %s is found when it is public, and only then", async (state) => {
  const call = connection.db.update(calls).set({ state }).returning({ id: calls.id }).get();
  await indexSubject(connection.db, engine, "call", call?.id ?? "");
  const isHidden = state === "draft" || state === "awaiting_approval" || state === "scheduled";
  expect((await ask(engine, "跌倒", { kinds: ["call"] })).total).toBe(isHidden ? 0 : 1);
  expect((await ask(engine, '"睡眠监测"')).total).toBe(isHidden ? 0 : 2);
});

test.each(CALL_STATES)(
  "a call that was never published is not found, nor are its needs, when it is %s",
  async (state) => {
    const call = connection.db.update(calls).set({ state, publishedAt: null }).returning({ id: calls.id }).get();
    await indexSubject(connection.db, engine, "call", call?.id ?? "");
    expect((await ask(engine, "跌倒", { kinds: ["call"] })).total).toBe(0);
    expect((await ask(engine, '"睡眠监测"')).total).toBe(0);
    await rebuildIndex(connection.db, engine);
    expect((await ask(engine, '"睡眠监测"')).total).toBe(0);
  },
);

test("a scenario that is withdrawn from the public is no longer found", async () => {
  const row = connection.db.update(scenarios).set({ isPublic: false }).returning({ id: scenarios.id }).get();
  await indexSubject(connection.db, engine, "scenario", row?.id ?? "");
  expect((await ask(engine, "跌倒", { kinds: ["scenario"] })).total).toBe(0);
});

test("an archived product is no longer found", async () => {
  const row = connection.db.update(products).set({ state: "archived" }).returning({ id: products.id }).get();
  await indexSubject(connection.db, engine, "product", row?.id ?? "");
  expect((await ask(engine, "跌倒", { kinds: ["product"] })).total).toBe(0);
});

test("a rejected firm takes its products with it, out of the index", async () => {
  const row = connection.db
    .update(organizations)
    .set({ verification: "rejected" })
    .where(eq(organizations.nameZh, "某公司"))
    .returning({ id: organizations.id })
    .get();
  await indexSubject(connection.db, engine, "organization", row?.id ?? "");
  expect((await ask(engine, "某公司", { kinds: ["organization", "product"] })).total).toBe(0);
});

test("a scenario's stage is told with its calls, and a bureau's name with both, as soon as they change", async () => {
  const scenario = connection.db.update(scenarios).set({ stage: "build" }).returning().get();
  await indexSubject(connection.db, engine, "scenario", scenario?.id ?? "");
  const built = { kinds: ["call"], filters: { stage: ["build"] } } as const;
  expect((await ask(engine, "", built)).total).toBe(1);
  const bureau = connection.db
    .update(organizations)
    .set({ nameZh: "鹦鹉螺局" })
    .where(eq(organizations.nameZh, "某局"))
    .returning()
    .get();
  await indexSubject(connection.db, engine, "organization", bureau?.id ?? "");
  expect(await kindsFound('"鹦鹉螺局"')).toEqual(["call", "scenario"]);
});

test("what is no subject of search changes nothing", async () => {
  const before = await engine.size();
  await indexSubject(connection.db, engine, "bid", "01j00000000000000000000000");
  await indexSubject(connection.db, engine, "call", "not-an-id");
  expect(await engine.size()).toBe(before);
});
