import { and, count, desc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { events, jobs } from "../../../db/schema/events.ts";
import type { JobId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";

export type JobState = typeof jobs.$inferSelect.state;

export type JobCount = { readonly name: string; readonly state: JobState; readonly count: number };

/** What an administrator sees of a job: never its payload, which may hold a secret. */
export type JobLine = {
  readonly id: JobId;
  readonly name: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly runAt: number;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly lastError: string | null;
  readonly eventName: string | null;
};

/** How many jobs of each name wait, run or are dead; done ones are not counted. */
export function countJobs(db: Reader): JobCount[] {
  return db
    .select({ name: jobs.name, state: jobs.state, count: count() })
    .from(jobs)
    .where(inArray(jobs.state, ["ready", "leased", "dead"]))
    .groupBy(jobs.name, jobs.state)
    .orderBy(jobs.name, jobs.state)
    .limit(50)
    .all();
}

/** A page of the jobs in one state, newest first. */
export function listJobs(db: Reader, state: JobState, number: number): Page<JobLine> {
  const where = and(eq(jobs.state, state));
  const items = db
    .select({
      id: jobs.id,
      name: jobs.name,
      state: jobs.state,
      attempts: jobs.attempts,
      runAt: jobs.runAt,
      createdAt: jobs.createdAt,
      finishedAt: jobs.finishedAt,
      lastError: jobs.lastError,
      eventName: events.name,
    })
    .from(jobs)
    .leftJoin(events, eq(events.id, jobs.eventId))
    .where(where)
    .orderBy(desc(jobs.runAt), desc(jobs.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  const total = db.select({ total: count() }).from(jobs).where(where).get()?.total ?? 0;
  return { items: items.map(withoutSealedEvent), total, number, size: PAGE_SIZE };
}

/** That somebody bids or teams up is not an administrator's to know, not even from a job that failed. */
function withoutSealedEvent(line: JobLine): JobLine {
  return line.eventName !== null && /^(bid|consortium)\./.test(line.eventName) ? { ...line, eventName: null } : line;
}
