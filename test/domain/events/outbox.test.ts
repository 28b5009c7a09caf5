import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { completeJob } from "../../../app/domain/events/complete-job.ts";
import { enqueueJob } from "../../../app/domain/events/enqueue-job.ts";
import { errorNote } from "../../../app/domain/events/error-note.ts";
import { extendLease } from "../../../app/domain/events/extend-lease.ts";
import { failJob } from "../../../app/domain/events/fail-job.ts";
import { backOff, LEASE, MOST_ATTEMPTS } from "../../../app/domain/events/job.ts";
import { countJobs, listJobs } from "../../../app/domain/events/job-queries.ts";
import { leaseJobs } from "../../../app/domain/events/lease-jobs.ts";
import { recordEvent } from "../../../app/domain/events/record-event.ts";
import { removeFinishedJobs } from "../../../app/domain/events/remove-finished-jobs.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { DAY, HOUR, SECOND } from "../../../app/kernel/instant.ts";
import type { Database } from "../../../db/schema/database.ts";
import { events, jobs } from "../../../db/schema/events.ts";
import { testDatabase } from "../../support/database.ts";

const NOW = 1_800_000_000_000;
let db: Database;

beforeEach(() => {
  db = testDatabase().db;
});

function enqueue(key: string, now = NOW): void {
  db.transaction((tx) => enqueueJob(tx, { name: "notify", key, payload: { token: "secret" }, now }));
}

function lease(now = NOW, limit = 10) {
  return leaseJobs(db, { names: ["notify"], limit }, { now });
}

function leaseOne(now = NOW) {
  const [job] = lease(now);
  if (job === undefined) throw new Error("nothing was due");
  return job;
}

const rowOf = (id: string) =>
  db
    .select()
    .from(jobs)
    .all()
    .find((row) => row.id === id);

describe("the outbox", () => {
  it("gives each job to one worker only", () => {
    for (const key of ["a", "b", "c"]) enqueue(key);
    const first = lease(NOW, 2);
    const second = lease(NOW, 2);
    expect([first.length, second.length, lease().length]).toEqual([2, 1, 0]);
    expect(new Set([...first, ...second].map((job) => job.id)).size).toBe(3);
  });

  it("does not give a job before its time, nor one of another name", () => {
    enqueue("later", NOW + 1);
    expect(lease()).toEqual([]);
    expect(leaseJobs(db, { names: ["index", "send-mail"], limit: 10 }, { now: NOW + 1 })).toEqual([]);
    expect(lease(NOW + 1)).toHaveLength(1);
  });

  it("enqueues the same key once", () => {
    enqueue("same");
    enqueue("same");
    expect(lease()).toHaveLength(1);
  });

  it("gives a job to another worker when its lease ran out, and then ignores the first one", () => {
    enqueue("a");
    const slow = leaseOne();
    expect(lease(NOW + LEASE - 1)).toEqual([]);
    const quick = leaseOne(NOW + LEASE);
    expect(quick.attempt).toBe(2);
    expect(completeJob(db, slow, { now: NOW + LEASE })).toBe(false);
    expect(failJob(db, { job: slow, note: "x", jitter: 0 }, { now: NOW + LEASE })).toBe("lost");
    expect(extendLease(db, slow, { now: NOW + LEASE })).toBe(false);
    expect(completeJob(db, quick, { now: NOW + LEASE })).toBe(true);
  });

  it("keeps a job for its worker as long as the lease is extended", () => {
    enqueue("a");
    const job = leaseOne();
    expect(extendLease(db, job, { now: NOW + LEASE - 1 })).toBe(true);
    expect(lease(NOW + LEASE)).toEqual([]);
  });

  it("forgets the secret of a job that is done", () => {
    enqueue("a");
    const job = leaseOne();
    completeJob(db, job, { now: NOW });
    expect(rowOf(job.id)).toMatchObject({ state: "done", payload: {}, finishedAt: NOW });
  });

  it("waits longer after each failure, an hour at most, with a quarter of chance", () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => backOff(attempt, 0) / SECOND)).toEqual([10, 40, 160, 640, 2560, 3600]);
    expect(backOff(1, 1)).toBe(12.5 * SECOND);
    expect(backOff(50, 0)).toBe(HOUR);
    enqueue("a");
    const job = leaseOne();
    expect(failJob(db, { job, note: "ETIMEDOUT", jitter: 0 }, { now: NOW })).toBe("ready");
    expect(lease(NOW + 10 * SECOND - 1)).toEqual([]);
    expect(lease(NOW + 10 * SECOND)).toHaveLength(1);
  });

  it("buries a job after its last attempt and shows it with its reason", () => {
    enqueue("a");
    let now = NOW;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const state = failJob(db, { job: leaseOne(now), note: "smtp-450", jitter: 0 }, { now });
      expect(state).toBe(attempt === MOST_ATTEMPTS ? "dead" : "ready");
      now += HOUR;
    }
    expect(lease(now + DAY)).toEqual([]);
    expect(countJobs(db)).toEqual([{ name: "notify", state: "dead", count: 1 }]);
    expect(listJobs(db, "dead", 1).items[0]).toMatchObject({ lastError: "smtp-450", attempts: MOST_ATTEMPTS });
  });

  it("buries a job whose workers vanish every time", () => {
    enqueue("a");
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) leaseOne(NOW + attempt * LEASE);
    expect(lease(NOW + MOST_ATTEMPTS * LEASE)).toEqual([]);
    expect(listJobs(db, "dead", 1).items[0]?.lastError).toBe("worker-lost");
  });

  it("buries at once what no further attempt can help", () => {
    enqueue("a");
    expect(failJob(db, { job: leaseOne(), note: "smtp-550", jitter: 0, isFinal: true }, { now: NOW })).toBe("dead");
  });

  it("clears finished jobs after thirty days, and dead ones never", () => {
    enqueue("done");
    enqueue("dead");
    const [done, dead] = lease();
    if (done === undefined || dead === undefined) throw new Error("two jobs were due");
    completeJob(db, done, { now: NOW });
    failJob(db, { job: dead, note: "x", jitter: 0, isFinal: true }, { now: NOW });
    expect(removeFinishedJobs(db, { now: NOW + 30 * DAY })).toBe(0);
    expect(removeFinishedJobs(db, { now: NOW + 30 * DAY + 1 })).toBe(1);
    expect(rowOf(dead.id)?.state).toBe("dead");
  });
});

describe("an event", () => {
  it("keeps its secret out of event and log, in the job alone", () => {
    const personId = newId<"person">(NOW);
    db.transaction((tx) =>
      recordEvent(tx, {
        name: "person.sign-in-link-requested",
        actorId: null,
        now: NOW,
        subject: { kind: "person", id: personId },
        secrets: { token: "open-sesame" },
      }),
    );
    expect(JSON.stringify(db.select().from(events).all())).not.toContain("open-sesame");
    expect(lease()[0]?.payload).toEqual({ token: "open-sesame" });
    expect(db.select().from(jobs).where(eq(jobs.name, "notify")).all()).toHaveLength(1);
  });
});

describe("the note of an error", () => {
  it("names what happened without addresses and without secrets", () => {
    const note = errorNote(
      new Error("550 <li.na@example.cn> refused\nhttps://x.cn/reset?token=abcdefghijklmnopqrstuvwxyz"),
    );
    expect(note).toBe("Error: 550 <<address>> refused https://x.cn/reset?token=<token>");
    expect(errorNote(new Error("long ".repeat(200))).length).toBe(200);
  });
});
