import { and, count, eq, lte, or } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Mailer, smtpMailer } from "../../app/adapters/mailer.ts";
import type { Actor } from "../../app/domain/accounts/actor.ts";
import { LEASE, type LeasedJob } from "../../app/domain/events/job.ts";
import { leaseJobs } from "../../app/domain/events/lease-jobs.ts";
import { retryJob } from "../../app/domain/notifications/retry-job.ts";
import { runWorker, type Worker } from "../../app/jobs/run-worker.ts";
import { sendMailJob } from "../../app/jobs/send-mail-job.ts";
import { newId } from "../../app/kernel/ids.ts";
import { DAY, HOUR } from "../../app/kernel/instant.ts";
import { openDatabase } from "../../db/connection.ts";
import { jobs } from "../../db/schema/events.ts";
import { mails } from "../../db/schema/notifications.ts";
import { testDatabase } from "../support/database.ts";
import { type Mood, openRelay, type Relay } from "../support/smtp-relay.ts";
import { happen, tellEveryone } from "../support/telling.ts";
import { addCall, addOrganization, addPerson, follow, NOW } from "../support/told-world.ts";

/** Ten thousand where somebody asks for it: `JIEBANG_MAILS=10000`. */
const FOLLOWERS = Number(process.env.JIEBANG_MAILS ?? 24);
const administrator: Actor = {
  kind: "person",
  personId: newId<"person">(NOW),
  name: "管理员",
  email: "admin@example.test",
  locale: "zh",
  desks: ["admin"],
  memberships: [],
};

let db: ReturnType<typeof testDatabase>["db"];
let file: string;
let now: number;
let relay: Relay | undefined;
const workers: Worker[] = [];

beforeEach(async () => {
  ({ db, file } = testDatabase());
  now = NOW;
  const bureau = addOrganization(db, "公园城市建设局", { kind: "bureau" });
  const { callId } = addCall(db, bureau, addPerson(db, "author"));
  db.transaction((tx) => {
    for (let number = 0; number < FOLLOWERS; number += 1) {
      follow(tx, addPerson(tx, `p${number}`), "organization", bureau);
    }
  });
  happen(db, "call.published", { kind: "call", id: callId });
  await tellEveryone(db);
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await relay?.close();
  relay = undefined;
});

/** Starts one more worker, with a connection to the database of its own as another process has it. */
function startWorker(mailer: Mailer): void {
  const { db: own, sqlite } = openDatabase(file);
  sqlite.pragma("synchronous = OFF");
  const settings = { db: own, now: () => now, random: Math.random, onFailure: () => {}, onTrouble: console.error };
  const handler = sendMailJob({ db: own, mailer, baseUrl: "https://jiebang.test" });
  workers.push(runWorker({ ...settings, handlers: { "send-mail": handler }, slots: 8, pollEvery: 5 }));
}

function mailerFor({ url }: Relay): Mailer {
  return smtpMailer({ url, from: "no-reply@jiebang.test", patience: 1_500, limit: 5_000 });
}

/** Lets the hours pass that back-off waits, until nothing is left to send. */
async function untilSettled(): Promise<void> {
  for (let hour = 0; hour < 12; hour += 1) {
    while (countDue() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    now += 2 * HOUR;
  }
}

function countDue(): number {
  const isDue = or(eq(jobs.state, "leased"), and(eq(jobs.state, "ready"), lte(jobs.runAt, now)));
  const due = and(eq(jobs.name, "send-mail"), isDue);
  return db.select({ count: count() }).from(jobs).where(due).get()?.count ?? 0;
}

async function messageIds({ letters }: Relay): Promise<ReadonlySet<string | undefined>> {
  return new Set((await letters()).map((letter) => letter.messageId));
}

describe("mails through a bad relay", () => {
  it("arrive exactly once each through greylisting, silence and dropped connections, with two workers", async () => {
    const first: readonly Mood[] = ["greylist", "hang", "drop", "accept"];
    relay = await openRelay((address, attempt) =>
      attempt > 2 ? "accept" : (first[(hash(address) + attempt) % 4] ?? "accept"),
    );
    startWorker(mailerFor(relay));
    startWorker(mailerFor(relay));
    await untilSettled();
    expect(relay.taken()).toBe(FOLLOWERS);
    expect((await messageIds(relay)).size).toBe(FOLLOWERS);
    expect(db.select().from(mails).where(eq(mails.state, "sent")).all()).toHaveLength(FOLLOWERS);
  });

  it("arrive exactly once each when workers die holding them", async () => {
    relay = await openRelay(() => "accept");
    const lost: LeasedJob[] = leaseJobs(db, { names: ["send-mail"], limit: FOLLOWERS / 2 }, { now });
    expect(lost).toHaveLength(FOLLOWERS / 2);
    startWorker(mailerFor(relay));
    await new Promise((resolve) => setTimeout(resolve, 200));
    now += LEASE;
    await untilSettled();
    expect(relay.taken()).toBe(FOLLOWERS);
    expect((await messageIds(relay)).size).toBe(FOLLOWERS);
  });

  it("keep their Message-ID in the one case where nobody can know that they arrived", async () => {
    relay = await openRelay((_, attempt) => (attempt === 1 ? "drop-after-taking" : "accept"));
    startWorker(mailerFor(relay));
    await untilSettled();
    expect(relay.taken()).toBe(2 * FOLLOWERS);
    expect((await messageIds(relay)).size).toBe(FOLLOWERS);
  });

  it("that are refused for good are tried once, shown as dead, and sent when an administrator retries", async () => {
    let isMended = false;
    relay = await openRelay((address) => (address.startsWith("p7@") && !isMended ? "refuse" : "accept"));
    startWorker(mailerFor(relay));
    await untilSettled();
    expect(relay.taken()).toBe(FOLLOWERS - 1);
    expect(relay.tries.get("p7@example.test")).toBe(1);
    const [dead] = db.select().from(jobs).where(eq(jobs.state, "dead")).all();
    if (dead === undefined) throw new Error("no dead job");
    expect(dead.lastError).toBe("smtp-550-RCPT-TO");
    expect(db.select().from(mails).where(eq(mails.state, "dead")).all()).toHaveLength(1);
    isMended = true;
    expect(retryJob(db, { jobId: dead.id }, { actor: administrator, now })).toMatchObject({ ok: true });
    await untilSettled();
    expect(relay.taken()).toBe(FOLLOWERS);
    expect(db.select().from(mails).where(eq(mails.state, "dead")).all()).toEqual([]);
  });

  it("are put into the dead box when the relay is away for a day, and none is lost", async () => {
    relay = await openRelay(() => "greylist");
    startWorker(mailerFor(relay));
    await untilSettled();
    expect(now).toBeGreaterThanOrEqual(NOW + DAY);
    expect(db.select().from(mails).where(eq(mails.state, "dead")).all()).toHaveLength(FOLLOWERS);
    expect(db.select().from(jobs).where(eq(jobs.state, "dead")).all()).toHaveLength(FOLLOWERS);
  });
});

function hash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 10_007;
  return sum;
}
