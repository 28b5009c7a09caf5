import type { LeasedJob } from "../domain/events/job.ts";

/** What became of one attempt. `note` is kept with the job and read by administrators: no personal data in it. */
export type JobOutcome =
  | { readonly outcome: "done" }
  | { readonly outcome: "again"; readonly note: string }
  /** No further attempt can help. */
  | { readonly outcome: "dead"; readonly note: string };

export type JobHold = {
  readonly now: () => number;
  /** Keeps a long job for another minute. Throws when another worker has it by now. */
  readonly extend: () => void;
};

/** Does one job. It may be called again for the same job, after a crash for instance, and must come to the same end. */
export type JobHandler = (job: LeasedJob, hold: JobHold) => Promise<JobOutcome>;

export const DONE: JobOutcome = { outcome: "done" };
