import type { Database } from "../../db/schema/database.ts";
import { completeJob } from "../domain/events/complete-job.ts";
import { errorNote } from "../domain/events/error-note.ts";
import { extendLease } from "../domain/events/extend-lease.ts";
import { failJob } from "../domain/events/fail-job.ts";
import type { LeasedJob } from "../domain/events/job.ts";
import type { JobHandler, JobOutcome } from "./job-handler.ts";

export type JobRun = {
  readonly db: Database;
  readonly now: () => number;
  /** 0 to 1; spreads what failed together. */
  readonly random: () => number;
  /** Told of every job that failed, with a note that may be logged. */
  readonly onFailure: (job: LeasedJob, note: string, state: "ready" | "dead" | "lost") => void;
};

/** Does one leased job and writes down what became of it. Never throws for what the handler threw. */
export async function runJob(run: JobRun, job: LeasedJob, handler: JobHandler): Promise<void> {
  const { db, now } = run;
  const result = await attempt(run, job, handler);
  if (result.outcome === "done") {
    completeJob(db, job, { now: now() });
    return;
  }
  const failure = { job, note: result.note, jitter: run.random(), isFinal: result.outcome === "dead" };
  run.onFailure(job, result.note, failJob(db, failure, { now: now() }));
}

async function attempt({ db, now }: JobRun, job: LeasedJob, handler: JobHandler): Promise<JobOutcome> {
  const extend = () => {
    if (!extendLease(db, job, { now: now() })) throw new Error("the lease was lost");
  };
  try {
    return await handler(job, { now, extend });
  } catch (error) {
    return { outcome: "again", note: errorNote(error) };
  }
}
