import path from "node:path";
import { and, count, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { MINUTE } from "../../app/kernel/instant.ts";
import { openDatabase } from "../../db/connection.ts";
import type { Database } from "../../db/schema/database.ts";
import { jobs } from "../../db/schema/events.ts";
import { mails } from "../../db/schema/notifications.ts";
import { startTestSite, type TestSite } from "../support/site.ts";
import { openRelay, type Relay } from "../support/smtp-relay.ts";

const KILLS = 3;
/** How many mails a process has in hand at most, and so how many a kill may leave in doubt. */
const IN_HAND = 8;

describe("a site that is killed while it mails", () => {
  let relay: Relay;
  let site: TestSite;

  beforeAll(async () => {
    relay = await openRelay((address, attempt) => (attempt === 1 && address.length % 5 === 0 ? "greylist" : "accept"));
    site = await startTestSite({ SMTP_URL: relay.url });
  });

  afterAll(async () => {
    await site.close();
    await relay.close();
  });

  it("loses no mail, and repeats none but those in hand at a kill, under their own Message-ID", async () => {
    const { db } = openDatabase(path.join(site.dataDir, "jiebang.sqlite"));
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const sofar = relay.taken();
      await vi.waitFor(() => expect(relay.taken()).toBeGreaterThan(sofar + 5), 20_000);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
      await site.kill();
      site.advance(2 * MINUTE);
      await site.restart();
    }
    await vi.waitFor(
      () => {
        const open = countJobs(db);
        // Only while nothing is in hand: a clock that jumps ends leases.
        if (open.leased === 0 && open.ready > 0) site.advance(2 * MINUTE);
        expect(open).toEqual({ ready: 0, leased: 0 });
      },
      { timeout: 60_000, interval: 500 },
    );
    const written = db.select({ id: mails.messageId }).from(mails).where(eq(mails.state, "sent")).all();
    const taken = (await relay.letters()).map((letter) => letter.messageId);
    expect(written.length).toBe(db.select({ count: count() }).from(mails).get()?.count);
    expect(new Set(taken)).toEqual(new Set(written.map((row) => row.id)));
    expect(taken.length - written.length).toBeLessThanOrEqual(KILLS * IN_HAND);
    console.info(`${written.length} mails, ${KILLS} kills: ${taken.length - written.length} came twice, 0 lost`);
  }, 180_000);
});

function countJobs(db: Database): { readonly ready: number; readonly leased: number } {
  const ours = inArray(jobs.name, ["notify", "send-mail"]);
  const of = (state: "ready" | "leased") =>
    db
      .select({ count: count() })
      .from(jobs)
      .where(and(ours, eq(jobs.state, state)))
      .get()?.count ?? 0;
  return { ready: of("ready"), leased: of("leased") };
}
