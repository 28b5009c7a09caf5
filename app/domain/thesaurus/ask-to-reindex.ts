import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import { MINUTE } from "../../kernel/instant.ts";
import { enqueueJob } from "../events/enqueue-job.ts";

/** So long after the first change the index is built anew; what changes meanwhile goes into the same one. */
export const REINDEX_AFTER = MINUTE;

/** Has the index built anew in a minute, unless that is to happen already. */
export function askToReindex(tx: Transaction, now: number): void {
  const waiting = tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.state, "ready"), eq(jobs.name, "reindex")))
    .limit(1)
    .get();
  if (waiting !== undefined) return;
  const at = now + REINDEX_AFTER;
  enqueueJob(tx, { name: "reindex", key: `reindex:${at}`, payload: {}, now: at });
}
