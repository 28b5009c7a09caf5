import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { enqueueJob } from "../../app/domain/events/enqueue-job.ts";
import type { JobHandler } from "../../app/jobs/job-handler.ts";
import { runSchedule } from "../../app/jobs/run-schedule.ts";
import { runWorker, type Worker, type WorkerSettings } from "../../app/jobs/run-worker.ts";
import { MINUTE } from "../../app/kernel/instant.ts";
import type { Database } from "../../db/schema/database.ts";
import { jobs } from "../../db/schema/events.ts";
import { testDatabase } from "../support/database.ts";
import { NOW } from "../support/told-world.ts";

let db: Database;
let worker: Worker | undefined;

beforeEach(() => {
  db = testDatabase().db;
});

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

function enqueue(count: number): void {
  db.transaction((tx) => {
    for (let number = 0; number < count; number += 1) {
      enqueueJob(tx, { name: "index", key: `job-${Math.random()}`, payload: { number }, now: NOW });
    }
  });
}

function start(index: JobHandler, settings: Partial<WorkerSettings> = {}): Worker {
  const quiet = { onFailure: () => {}, onTrouble: console.error };
  worker = runWorker({ db, now: () => NOW, random: () => 0, slots: 3, handlers: { index }, ...quiet, ...settings });
  return worker;
}

const states = () =>
  db
    .select()
    .from(jobs)
    .all()
    .map((job) => job.state);

describe("a worker", () => {
  it("does what is there, never more at once than it has slots", async () => {
    enqueue(20);
    let running = 0;
    let most = 0;
    start(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return { outcome: "done" };
    });
    await vi.waitFor(() => expect(new Set(states())).toEqual(new Set(["done"])));
    expect(most).toBe(3);
  });

  it("looks at once when it is woken", async () => {
    const { wake } = start(async () => ({ outcome: "done" }), { pollEvery: MINUTE });
    await new Promise((resolve) => setTimeout(resolve, 20));
    enqueue(1);
    wake();
    await vi.waitFor(() => expect(states()).toEqual(["done"]));
  });

  it("finishes what it has begun and begins nothing more when it is stopped", async () => {
    enqueue(10);
    let begun = 0;
    const { stop } = start(async () => {
      begun += 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { outcome: "done" };
    });
    await vi.waitFor(() => expect(begun).toBe(3));
    await stop();
    expect(states().toSorted()).toEqual([...Array(3).fill("done"), ...Array(7).fill("ready")]);
  });

  it("puts a job back whose handler throws, with a note that names nobody, and goes on", async () => {
    enqueue(2);
    const notes: string[] = [];
    start(
      async (job) => {
        if (job.payload.number === 0) throw new Error("cannot write to li.na@example.test");
        return { outcome: "done" };
      },
      { onFailure: (_, note) => notes.push(note) },
    );
    await vi.waitFor(() => expect(states().toSorted()).toEqual(["done", "ready"]));
    expect(notes).toEqual(["Error: cannot write to <address>"]);
  });

  it("leaves jobs alone that it has no handler for", async () => {
    enqueue(1);
    start(async () => ({ outcome: "done" }), { handlers: {} });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(states()).toEqual(["ready"]);
  });
});

describe("the schedule", () => {
  it("runs each chore in its own time, and one that fails does not keep the others", () => {
    vi.useFakeTimers();
    let now = NOW;
    const runs: string[] = [];
    const troubles: string[] = [];
    let changes = 0;
    const { stop } = runSchedule({
      now: () => now,
      onChange: () => {
        changes += 1;
      },
      onTrouble: (chore) => troubles.push(chore),
      chores: [
        {
          name: "broken",
          every: MINUTE,
          run: () => {
            throw new Error("no");
          },
        },
        { name: "often", every: 1_000, run: () => runs.push("often") },
        { name: "rarely", every: MINUTE, run: () => 0 * runs.push("rarely") },
      ],
    });
    for (let second = 0; second < 60; second += 1) {
      now += 1_000;
      vi.advanceTimersByTime(1_000);
    }
    stop();
    vi.useRealTimers();
    expect(runs.filter((run) => run === "often")).toHaveLength(61);
    expect(runs.filter((run) => run === "rarely")).toHaveLength(2);
    expect([troubles.length, changes]).toEqual([2, 61]);
  });
});
