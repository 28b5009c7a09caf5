import { and, eq, inArray, lt } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import { DAY } from "../../kernel/instant.ts";

const KEPT_FOR = 30 * DAY;
const AT_ONCE = 1_000;

/** Removes jobs that were done more than 30 days ago, a thousand at a time; returns how many. Dead ones stay until somebody decides. */
export function removeFinishedJobs(db: Database, { now }: { readonly now: number }): number {
  const old = db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.state, "done"), lt(jobs.finishedAt, now - KEPT_FOR)))
    .limit(AT_ONCE);
  return db.delete(jobs).where(inArray(jobs.id, old)).run().changes;
}
