import type { Transaction } from "../../../db/schema/database.ts";
import { jobs } from "../../../db/schema/events.ts";
import { type EventId, newId } from "../../kernel/ids.ts";
import type { JobName } from "./event-catalogue.ts";

export type JobRequest = {
  readonly name: JobName;
  /** Enqueuing the same key twice is once. */
  readonly key: string;
  readonly eventId?: EventId;
  readonly payload: Readonly<Record<string, string | number | null>>;
  readonly now: number;
  /** Goes before all that wait: somebody sits before the screen, and a broadcast may have a hundred thousand mails in the queue. */
  readonly isUrgent?: boolean;
};

/** Puts a job into the outbox, in the transaction of whatever makes it necessary. */
export function enqueueJob(tx: Transaction, request: JobRequest): void {
  enqueueJobs(tx, [request]);
}

/** Puts up to a few hundred jobs into the outbox in one statement. */
export function enqueueJobs(tx: Transaction, requests: readonly JobRequest[]): void {
  if (requests.length === 0) return;
  const rows = requests.map((request) => ({
    id: newId<"job">(request.now),
    name: request.name,
    key: request.key,
    eventId: request.eventId ?? null,
    payload: { ...request.payload },
    state: "ready" as const,
    attempts: 0,
    runAt: request.isUrgent === true ? 0 : request.now,
    createdAt: request.now,
  }));
  tx.insert(jobs).values(rows).onConflictDoNothing({ target: jobs.key }).run();
}
