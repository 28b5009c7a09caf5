import type { Database } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import { backOff, type LeasedJob, MOST_ATTEMPTS } from "./job.ts";
import { isStillLeased } from "./job-lease.ts";

export type Failure = {
  readonly job: Pick<LeasedJob, "id" | "attempt">;
  /** As `errorNote` makes it: without personal data. */
  readonly note: string;
  /** 0 to 1. */
  readonly jitter: number;
  /** Set when no further attempt can help. */
  readonly isFinal?: boolean;
};

/** Puts a failed job back for later, or buries it after its last attempt; says which, or "lost" when another worker has it. */
export function failJob(db: Database, failure: Failure, { now }: { readonly now: number }): "ready" | "dead" | "lost" {
  const { job } = failure;
  const state = failure.isFinal === true || job.attempt >= MOST_ATTEMPTS ? "dead" : "ready";
  const { changes } = db
    .update(jobs)
    .set({
      state,
      lastError: failure.note,
      leasedUntil: null,
      runAt: now + backOff(job.attempt, failure.jitter),
      finishedAt: state === "dead" ? now : null,
    })
    .where(isStillLeased(job))
    .run();
  return changes === 1 ? state : "lost";
}
