import type { Database } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import { LEASE, type LeasedJob } from "./job.ts";
import { isStillLeased } from "./job-lease.ts";

/** Keeps a long job for another minute; false when another worker has it by now and this one must stop. */
export function extendLease(
  db: Database,
  job: Pick<LeasedJob, "id" | "attempt">,
  { now }: { readonly now: number },
): boolean {
  const { changes } = db
    .update(jobs)
    .set({ leasedUntil: now + LEASE })
    .where(isStillLeased(job))
    .run();
  return changes === 1;
}
