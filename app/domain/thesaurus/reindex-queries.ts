import { and, desc, eq, inArray, max } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";

/** Where the taking over of changed words stands; times are instants. */
export type ReindexState = {
  readonly state: "idle" | "ready" | "leased" | "dead";
  /** When the waiting one is due. */
  readonly dueAt: number | null;
  readonly finishedAt: number | null;
};

/** The rebuild that waits, runs or failed for good since the last that was finished, and when that was. */
export function reindexState(db: Reader): ReindexState {
  const finishedAt =
    db
      .select({ at: max(jobs.finishedAt) })
      .from(jobs)
      .where(and(eq(jobs.state, "done"), eq(jobs.name, "reindex")))
      .get()?.at ?? null;
  const open = db
    .select({ state: jobs.state, runAt: jobs.runAt, finishedAt: jobs.finishedAt })
    .from(jobs)
    .where(and(inArray(jobs.state, ["ready", "leased", "dead"]), eq(jobs.name, "reindex")))
    .orderBy(desc(jobs.createdAt))
    .limit(10)
    .all();
  const leased = open.find((job) => job.state === "leased");
  if (leased !== undefined) return { state: "leased", dueAt: null, finishedAt };
  const ready = open.find((job) => job.state === "ready");
  if (ready !== undefined) return { state: "ready", dueAt: ready.runAt, finishedAt };
  const isDead = open.some((job) => (job.finishedAt ?? 0) > (finishedAt ?? 0));
  return { state: isDead ? "dead" : "idle", dueAt: null, finishedAt };
}
