import type { Reader } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import type { LeasedJob } from "./job.ts";
import { isStillLeased } from "./job-lease.ts";

/**
 * Marks a job as done; false when another worker has it by now.
 * The payload is emptied, because it may have carried a one-time secret for a mail.
 */
export function completeJob(
  db: Reader,
  job: Pick<LeasedJob, "id" | "attempt">,
  { now }: { readonly now: number },
): boolean {
  const { changes } = db
    .update(jobs)
    .set({ state: "done", payload: {}, leasedUntil: null, finishedAt: now, lastError: null })
    .where(isStillLeased(job))
    .run();
  return changes === 1;
}
