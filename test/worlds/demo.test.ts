import { fileURLToPath } from "node:url";
import { asc, count, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { stateAt } from "../../app/domain/calls/call.ts";
import { HOUR } from "../../app/kernel/instant.ts";
import { auditLeaves } from "../../db/schema/audit.ts";
import { bids } from "../../db/schema/bids.ts";
import { calls } from "../../db/schema/calls.ts";
import { consortiumMembers } from "../../db/schema/consortia.ts";
import { organizations } from "../../db/schema/organizations.ts";
import { products } from "../../db/schema/products.ts";
import { scenarios } from "../../db/schema/scenarios.ts";
import { loadDemoWorld } from "../../db/worlds/demo.ts";
import { testDatabase } from "../support/database.ts";

const home = fileURLToPath(new URL("../..", import.meta.url));
const now = Date.UTC(2026, 10, 23, 2);

const { db } = testDatabase();
const { isNew, content } = loadDemoWorld(db, { home, now, passwordHash: null });

function stateOf(callKey: string): string | undefined {
  const title = content.scenarios.find(({ call }) => call.key === callKey)?.call.titleZh ?? "";
  return db.select().from(calls).where(eq(calls.titleZh, title)).get()?.state;
}

describe("the demo world", () => {
  it("has every entry of its content", () => {
    expect(isNew).toBe(true);
    expect(db.select({ n: count() }).from(products).get()?.n).toBe(content.products.length);
    expect(db.select({ n: count() }).from(scenarios).get()?.n).toBe(content.scenarios.length);
    expect(db.select({ n: count() }).from(organizations).get()?.n).toBe(content.firms.length + content.bureaus.length);
    expect(db.select({ n: count() }).from(bids).get()?.n).toBe(content.bids.length);
  });

  it("brings every call to the state that its entry names, in the row as on the clock", () => {
    for (const { call } of content.scenarios) expect(stateOf(call.key), call.key).toBe(call.state);
    for (const row of db.select().from(calls).all()) expect(stateAt(row, now), row.titleZh).toBe(row.state);
  });

  it("brings every scenario to its stage and shows those with published calls", () => {
    const unseen = ["draft", "awaiting_approval", "scheduled"];
    for (const { titleZh, stage, call } of content.scenarios) {
      const row = db.select().from(scenarios).where(eq(scenarios.titleZh, titleZh)).get();
      const invested = stage === "plan" && call.kind === "opportunity" && !unseen.includes(call.state);
      expect([row?.stage, row?.isPublic], titleZh).toEqual([
        invested ? "invest" : unseen.includes(call.state) ? "plan" : stage,
        !unseen.includes(call.state),
      ]);
    }
  });

  it("leaves members, bids and firms as their entries name them", () => {
    const named = content.consortia.flatMap((one) => one.members.map((member) => member.state)).sort();
    const members = db.select({ state: consortiumMembers.state }).from(consortiumMembers).all();
    expect(members.map((member) => member.state).sort()).toEqual(named);
    const written = db.select({ state: bids.state }).from(bids).all();
    expect(written.map((bid) => bid.state).sort()).toEqual(content.bids.map((bid) => bid.state).sort());
    for (const { nameZh, verification } of content.firms) {
      const row = db.select().from(organizations).where(eq(organizations.nameZh, nameZh)).get();
      expect(row?.verification, nameZh).toBe(verification);
    }
  });

  it("tells its history in order: the log never goes back in time, nor beyond now", () => {
    const moments = db.select({ at: auditLeaves.at }).from(auditLeaves).orderBy(asc(auditLeaves.seq)).all();
    const backward = moments.filter(({ at }, place) => at + HOUR < (moments[place - 1]?.at ?? 0));
    expect(backward).toEqual([]);
    expect(Math.max(...moments.map(({ at }) => at))).toBeLessThanOrEqual(now);
  });

  it("can be made before offices open too", () => {
    const early = testDatabase();
    const sixInBeijing = Date.UTC(2026, 10, 23, 22, 20);
    expect(loadDemoWorld(early.db, { home, now: sixInBeijing, passwordHash: null }).isNew).toBe(true);
    early.sqlite.close();
  });

  it("is left alone when it is there already", () => {
    expect(loadDemoWorld(db, { home, now: now + HOUR, passwordHash: null }).isNew).toBe(false);
    expect(db.select({ n: count() }).from(products).get()?.n).toBe(content.products.length);
  });
});
