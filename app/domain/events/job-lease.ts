import { and, eq, type SQL } from "drizzle-orm";
import { jobs } from "../../../db/schema/events.ts";
import type { LeasedJob } from "./job.ts";

/** Holds only while the worker's own lease stands: a slow worker must not settle a job that another one took over. */
export function isStillLeased(job: Pick<LeasedJob, "id" | "attempt">): SQL | undefined {
  return and(eq(jobs.id, job.id), eq(jobs.state, "leased"), eq(jobs.attempts, job.attempt));
}
