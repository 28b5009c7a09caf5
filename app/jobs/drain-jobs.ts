import type { JobName } from "../domain/events/event-catalogue.ts";
import { leaseJobs } from "../domain/events/lease-jobs.ts";
import type { JobHandler } from "./job-handler.ts";
import { type JobRun, runJob } from "./run-job.ts";

/**
 * Does every job that is due, one after the other, and what follows from them; returns how many. For commands that end.
 * Each is leased only when its turn comes, so that no lease runs out while others are done.
 */
export async function drainJobs(
  run: JobRun,
  handlers: readonly { readonly name: JobName; readonly handler: JobHandler }[],
): Promise<number> {
  let count = 0;
  for (let found = true; found; ) {
    found = false;
    for (const { name, handler } of handlers) {
      const [job] = leaseJobs(run.db, { names: [name], limit: 1 }, { now: run.now() });
      if (job === undefined) continue;
      await runJob(run, job, handler);
      found = true;
      count += 1;
    }
  }
  return count;
}
