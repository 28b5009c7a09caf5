import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { submissionMark } from "../../app/domain/bids/submit-bid.ts";
import { type BidId, newId } from "../../app/kernel/ids.ts";
import { DAY, HOUR } from "../../app/kernel/instant.ts";
import { fingerprintOf } from "../../app/sealing/fingerprint.ts";
import { openDatabase } from "../../db/connection.ts";
import { sessions } from "../../db/schema/accounts.ts";
import { auditLeaves } from "../../db/schema/audit.ts";
import { type BidVersionRow, bids, bidVersions } from "../../db/schema/bids.ts";
import { draftOf, marketIn, writtenBid } from "../support/market.ts";
import { startTestSite, type TestSite } from "../support/site.ts";
import type { Outcome, Press } from "./rush-client.ts";

const FIRMS = 40;
const PROCESSES = 4;
/** Presses of each round, the process killed once in each; the deadline passes in the last one. */
const ROUNDS = [60, 60, 80] as const;
const PRESSES = 200;
/** Over how long the presses of a round are spread, and how far the deadline is when the last round begins. */
const SPREAD_MS = 3_000;
const LAST_MS = 1_800;

type Bidder = { readonly bidId: BidId; readonly cookie: string; readonly seen: string };

let site: TestSite;
let bidders: Bidder[];
let deadline: number;
let moved = 0;

beforeAll(async () => {
  site = await startTestSite();
  await site.kill();
  deadline = Date.now() + HOUR;
  bidders = prepare();
  await site.restart();
}, 180_000);

afterAll(() => site.close());

describe("two hundred submissions at the deadline, the process killed at random", () => {
  it("leave no receipt without its bid and take nothing late", { timeout: 240_000 }, async () => {
    const clients = Array.from({ length: PROCESSES }, client);
    const all: Outcome[] = [];
    let closedAt = Number.POSITIVE_INFINITY;
    for (const [round, count] of ROUNDS.entries()) {
      const isLast = round === ROUNDS.length - 1;
      setClock(deadline - (isLast ? LAST_MS : HOUR / 2));
      if (isLast) closedAt = Date.now() + LAST_MS;
      const outcomes = Promise.all(clients.map((one) => one.press(pressesOf(count / PROCESSES))));
      await pause((isLast ? LAST_MS - 500 : 300) + Math.random() * 1_000);
      await site.kill();
      await site.restart();
      all.push(...(await outcomes).flat());
    }
    for (const one of clients) one.end();
    await site.kill();
    const stored = readBack();
    const taken = all.filter((one) => one.status === 303);
    const refused = all.filter((one) => one.status !== 303);
    const again = all.filter((one) => one.tries > 1);
    console.info(
      `${all.length} presses, ${ROUNDS.length} kills: ${taken.length} receipts, ${stored.size} bids stored, ` +
        `${refused.length} refused, ${again.length} pressed again`,
    );
    expect(all).toHaveLength(PRESSES);
    expect([...new Set(all.map((one) => one.status))].sort()).toEqual([303, 422]);
    for (const one of taken) expect(`${stored.get(one.key)?.version}`).toBe(one.receipt.split("/").at(-1));
    for (const one of refused) expect(stored.get(one.key)).toBeUndefined();
    expect(all.filter((one) => one.firstSentAt >= closedAt && one.status === 303)).toEqual([]);
    expect(stored.size).toBe(taken.length);
    expectWhole(stored);
  });
});

/** Sets the server's clock; it goes on from there. */
function setClock(now: number): void {
  const delta = now - (Date.now() + moved);
  moved += delta;
  site.advance(delta);
}

/** A call of our own in the site's database, with firms whose bids are written and who are signed in. */
function prepare(): Bidder[] {
  const connection = openDatabase(path.join(site.dataDir, "jiebang.sqlite"));
  const now = Date.now();
  connection.sqlite.pragma("synchronous = OFF");
  const set = { deadline, nextCheckAt: deadline, publishAt: now - DAY, publishedAt: now - DAY };
  const at = marketIn(connection, set);
  const made = Array.from({ length: FIRMS }, (_, place): Bidder => {
    const firm = at.firm(`投标企业 ${place}`);
    const bidId = writtenBid(at, firm, { now });
    const id = `session-${newId(now)}`;
    if (firm.owner.kind !== "person") throw new Error("no person");
    const idHash = createHash("sha256").update(id).digest("hex");
    const row = { idHash, personId: firm.owner.personId, userAgent: "rush", createdAt: now, lastSeenAt: now };
    at.db
      .insert(sessions)
      .values({ ...row, expiresAt: now + 30 * DAY })
      .run();
    return { bidId, cookie: `jiebang_session=${id}`, seen: submissionMark(draftOf(at, bidId, now)) };
  });
  connection.sqlite.pragma("wal_checkpoint(TRUNCATE)");
  connection.sqlite.close();
  return made;
}

/** The next presses of one client process: random firms, each press with a key of its own. */
function pressesOf(count: number): Press[] {
  return Array.from({ length: count }, (): Press => {
    const bidder = bidders[Math.floor(Math.random() * bidders.length)];
    if (bidder === undefined) throw new Error("no bidder");
    const { bidId, cookie, seen } = bidder;
    const key = `rush ${newId(Date.now())}`;
    return { url: site.url, path: `/firm/bids/${bidId}/check`, cookie, seen, key, after: Math.random() * SPREAD_MS };
  });
}

function client() {
  const child = fork(path.join(import.meta.dirname, "rush-client.ts"), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  return {
    press: (presses: readonly Press[]) =>
      new Promise<readonly Outcome[]>((resolve) => {
        child.once("message", (said) => resolve(outcomesIn(said)));
        child.send(presses);
      }),
    end: () => child.disconnect(),
  };
}

function outcomesIn(said: unknown): readonly Outcome[] {
  return Array.isArray(said) ? said : [];
}

function readBack(): ReadonlyMap<string, BidVersionRow> {
  const { db, sqlite } = openDatabase(path.join(site.dataDir, "jiebang.sqlite"));
  const ours = new Set(bidders.map((one) => one.bidId));
  const rows = db
    .select()
    .from(bidVersions)
    .all()
    .filter((row) => ours.has(row.bidId));
  sqlite.close();
  return new Map(rows.map((row) => [row.idempotencyKey, row]));
}

/** Every version is what its fingerprint says, has its leaf, follows the one before it, and came in time. */
function expectWhole(stored: ReadonlyMap<string, BidVersionRow>): void {
  const { db, sqlite } = openDatabase(path.join(site.dataDir, "jiebang.sqlite"));
  const leaves = new Map(
    db
      .select()
      .from(auditLeaves)
      .all()
      .map((leaf) => [leaf.seq, leaf]),
  );
  const states = new Map(
    db
      .select()
      .from(bids)
      .all()
      .map((bid) => [bid.id, bid.state]),
  );
  sqlite.close();
  const last = new Map<string, BidVersionRow>();
  for (const row of [...stored.values()].sort((one, other) => one.version - other.version)) {
    expect(fingerprintOf(row.content)).toBe(row.fingerprint);
    expect(row.receivedAt).toBeLessThan(row.deadline);
    expect(leaves.get(row.logPosition)).toMatchObject({ act: "bid.received", subjectId: row.bidId });
    expect(row.version).toBe((last.get(row.bidId)?.version ?? 0) + 1);
    expect(row.previousFingerprint).toBe(last.get(row.bidId)?.fingerprint ?? null);
    expect(states.get(row.bidId)).toBe("submitted");
    last.set(row.bidId, row);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
