import { and, asc, eq, lte } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import type { JobName } from "./event-catalogue.ts";
import { LEASE, type LeasedJob, MOST_ATTEMPTS } from "./job.ts";

/**
 * Takes up to `limit` jobs that are due, those first whose lease ran out because their worker is gone.
 * A job whose workers vanish time after time is not tried for ever: it dies like one that fails.
 */
export function leaseJobs(
  db: Database,
  request: { readonly names: readonly JobName[]; readonly limit: number },
  { now }: { readonly now: number },
): LeasedJob[] {
  return db.transaction(
    (tx) => {
      const leased: LeasedJob[] = [];
      for (const name of request.names) {
        for (const row of dueJobs(tx, name, request.limit - leased.length, now)) {
          if (row.attempts >= MOST_ATTEMPTS) bury(tx, row.id, now);
          else leased.push(take(tx, row, now));
        }
      }
      return leased;
    },
    { behavior: "immediate" },
  );
}

type DueJob = Pick<typeof jobs.$inferSelect, "id" | "name" | "eventId" | "payload" | "attempts">;

function dueJobs(tx: Transaction, name: JobName, limit: number, now: number): DueJob[] {
  if (limit <= 0) return [];
  const columns = {
    id: jobs.id,
    name: jobs.name,
    eventId: jobs.eventId,
    payload: jobs.payload,
    attempts: jobs.attempts,
  };
  const abandoned = tx
    .select(columns)
    .from(jobs)
    .where(and(eq(jobs.state, "leased"), lte(jobs.leasedUntil, now), eq(jobs.name, name)))
    .orderBy(asc(jobs.leasedUntil))
    .limit(limit)
    .all();
  const ready = tx
    .select(columns)
    .from(jobs)
    .where(and(eq(jobs.state, "ready"), eq(jobs.name, name), lte(jobs.runAt, now)))
    .orderBy(asc(jobs.runAt))
    .limit(limit - abandoned.length)
    .all();
  return [...abandoned, ...ready];
}

function take(tx: Transaction, row: DueJob, now: number): LeasedJob {
  const attempt = row.attempts + 1;
  tx.update(jobs)
    .set({ state: "leased", attempts: attempt, leasedUntil: now + LEASE })
    .where(eq(jobs.id, row.id))
    .run();
  return { id: row.id, name: row.name, eventId: row.eventId, payload: row.payload, attempt };
}

function bury(tx: Transaction, id: DueJob["id"], now: number): void {
  tx.update(jobs)
    .set({ state: "dead", leasedUntil: null, finishedAt: now, lastError: "worker-lost" })
    .where(eq(jobs.id, id))
    .run();
}
