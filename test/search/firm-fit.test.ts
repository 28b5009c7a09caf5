import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newId, type ProductId } from "../../app/kernel/ids.ts";
import { MATCHES_WEIGHED } from "../../app/search/call-coverage.ts";
import { findCallMatches } from "../../app/search/call-matches.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { findFirmFits } from "../../app/search/firm-fit.ts";
import { findFittingCalls } from "../../app/search/fitting-calls.ts";
import { needs } from "../../db/schema/calls.ts";
import { products } from "../../db/schema/products.ts";
import { type Market, market, NOON } from "../support/market.ts";
import { thing } from "./found-things.ts";

const SIGNS = "停车诱导屏";
const VACANT = "发布空余泊位";
const RIVALS = 300;

let at: Market;
let firm: ReturnType<Market["firm"]>;
let sign: ProductId;
let engine: SearchEngine;

beforeEach(async () => {
  at = market({ titleZh: "停车诱导", bodyZh: `${SIGNS}${VACANT}` });
  at.db
    .update(needs)
    .set({ titleZh: `${SIGNS}与${VACANT}` })
    .where(eq(needs.position, 1))
    .run();
  firm = at.firm("泊安");
  sign = published(SIGNS);
  engine = openEmbeddedEngine(null);
  const rivals = Array.from({ length: RIVALS }, (_none, place) => thing(`rival-${place}`, SIGNS));
  const call = thing(at.callId, "停车诱导", { kind: "call", facets: { state: ["open"] } });
  await engine.index([thing(sign, SIGNS), ...rivals, call]);
});

afterEach(() => engine.close());

function published(nameZh: string): ProductId {
  const id = newId<"product">(NOON);
  const dates = { createdAt: NOON, updatedAt: NOON, publishedAt: NOON };
  at.db
    .insert(products)
    .values({ id, organizationId: firm.id, state: "published", nameZh, bodyZh: "", version: 1, ...dates })
    .run();
  return id;
}

const firstNeed = async (asked: SearchEngine) => {
  const { fits, isDown } = await findFirmFits(asked, at.db, at.callId, [firm.id], NOON);
  const [standing] = fits[0]?.needs ?? [];
  return { isDown, strength: standing?.strength, product: standing?.product?.id, lack: standing?.lack };
};

describe("a firm's product that stands behind more products than are read", () => {
  it("is not among those read for the call", async () => {
    const shown = (await findCallMatches(engine, at.db, at.callId, MATCHES_WEIGHED)).products.map(({ id }) => id);
    expect(shown.length).toBeLessThan(RIVALS);
    expect(shown).not.toContain(sign);
  });

  it("is held against every need of a call all the same", async () => {
    expect(await firstNeed(engine)).toMatchObject({ product: sign, strength: 2 });
  });

  it("is told which calls it fits all the same", async () => {
    const offer = { products: [sign], text: SIGNS, domains: [] };
    const { calls } = await findFittingCalls(engine, at.db, offer, { now: NOON, locale: "zh" });
    expect(calls.map(({ callId, productId }) => [callId, productId])).toEqual([[at.callId, sign]]);
  });
});

it("says of no product that it has nothing for a need while products cannot be compared", async () => {
  vi.mocked(console.error).mockImplementationOnce(() => {});
  const broken: SearchEngine = { ...engine, match: () => Promise.reject(new Error("down")) };
  expect(await firstNeed(broken)).toEqual({ isDown: true, strength: null, product: undefined, lack: null });
  expect(console.error).toHaveBeenCalledOnce();
  vi.mocked(console.error).mockClear();
});
