import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { needsOf } from "../../app/domain/calls/call-queries.ts";
import { matchNotice } from "../../app/jobs/match-notice.ts";
import { newId } from "../../app/kernel/ids.ts";
import { DAY } from "../../app/kernel/instant.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { needs } from "../../db/schema/calls.ts";
import { qualifications } from "../../db/schema/organizations.ts";
import { products } from "../../db/schema/products.ts";
import { ENGINES } from "../search/engines.ts";
import { thing } from "../search/found-things.ts";
import { DEADLINE, market, NOON } from "../support/market.ts";
import { publish } from "../support/partners.ts";

const at = market();
const lead = at.firm("天府交投");
let engine: SearchEngine;

beforeAll(async () => {
  const open = ENGINES[0]?.open;
  if (open === undefined) throw new Error("no engine");
  engine = await open();
  const [first, second] = needsOf(at.db, at.callId);
  for (const [need, titleZh] of [
    [first, "车位引导与停车诱导屏"],
    [second, "多方自动分账清算"],
  ] as const) {
    if (need !== undefined) at.db.update(needs).set({ titleZh }).where(eq(needs.id, need.id)).run();
  }
  await engine.index([product("泊知科技", "停车诱导屏", true), product("汇泊清算", "多方分账清算平台", false)]);
});

afterAll(() => engine.close());

function product(firm: string, nameZh: string, isTechSme: boolean) {
  const { id: organizationId } = at.firm(firm);
  const id = newId<"product">(NOON);
  const row = { id, organizationId, state: "published" as const, nameZh, bodyZh: nameZh, version: 1 };
  at.db
    .insert(products)
    .values({ ...row, createdAt: NOON, updatedAt: NOON, publishedAt: NOON })
    .run();
  if (isTechSme) {
    const held = { id: newId<"qualification">(NOON), organizationId, kind: "tech_sme" as const, number: "1" };
    at.db
      .insert(qualifications)
      .values({ ...held, validFromOn: "2026-01-01", verifiedAt: NOON })
      .run();
  }
  return thing(id, nameZh, { body: nameZh, organization: firm, facets: { domain: ["parking"] } });
}

const told = async (set: Parameters<typeof publish>[2], now = NOON) =>
  (await matchNotice(at.db, engine, publish(at, lead, set), now)).map((match) => match.productZh).toSorted();

it("tells the firms whose products fit the needs that a notice names, or any of its call's", async () => {
  const [first, second] = needsOf(at.db, at.callId);
  expect(await told({ needIds: first === undefined ? [] : [first.id] })).toEqual(["停车诱导屏"]);
  expect(await told({ needIds: second === undefined ? [] : [second.id] })).toEqual(["多方分账清算平台"]);
  expect(await told({})).toEqual(["停车诱导屏", "多方分账清算平台"].toSorted());
});

it("takes a standing notice at its own words, and asks for the status it asks for", async () => {
  const standing = { callId: undefined, domain: "parking" as const, title: "寻求停车诱导屏单位", body: "停车诱导屏。" };
  expect(await told(standing)).toEqual(["停车诱导屏"]);
  expect(await told({ ...standing, qualification: "tech_sme" })).toEqual(["停车诱导屏"]);
  expect(await told({ ...standing, qualification: "anchor_firm" })).toEqual([]);
});

it("tells nobody of an offer, nor of what has ended", async () => {
  expect(await told({ kind: "offer" })).toEqual([]);
  expect(await told({}, DEADLINE + DAY)).toEqual([]);
});
