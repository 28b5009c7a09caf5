import type { Transaction } from "../../../db/schema/database.ts";
import { events } from "../../../db/schema/events.ts";
import { type EventId, newId, type PersonId } from "../../kernel/ids.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { enqueueJob } from "./enqueue-job.ts";
import { EVENT_JOBS, type EventName } from "./event-catalogue.ts";

export type Happening = {
  readonly name: EventName;
  readonly actorId: PersonId | null;
  readonly now: number;
  readonly subject: { readonly kind: string; readonly id: string };
  /** What the jobs need to know; no personal data beyond ids. */
  readonly payload?: Readonly<Record<string, string | number | null>>;
  /** One-time secrets for a mail: they go to the job alone, never to the event or the log. */
  readonly secrets?: Readonly<Record<string, string>>;
};

/** Writes event, audit leaf and jobs in the transaction of the act; returns the event's id and the leaf's position. */
export function recordEvent(tx: Transaction, happening: Happening): { eventId: EventId; logPosition: number } {
  const { name, actorId, now, subject } = happening;
  const payload = { ...happening.payload };
  const eventId = newId<"event">(now);
  tx.insert(events)
    .values({ id: eventId, name, at: now, actorId, subjectKind: subject.kind, subjectId: subject.id, payload })
    .run();
  const logPosition = appendLeaf(tx, {
    at: now,
    actorId,
    act: name,
    subjectKind: subject.kind,
    subjectId: subject.id,
    body: payload,
  });
  for (const job of EVENT_JOBS[name]) {
    const isUrgent = happening.secrets !== undefined;
    enqueueJob(tx, { name: job, key: `${job}:${eventId}`, eventId, payload: { ...happening.secrets }, now, isUrgent });
  }
  return { eventId, logPosition };
}
