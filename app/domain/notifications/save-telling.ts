import { and, eq, inArray } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { mails, notifications } from "../../../db/schema/notifications.ts";
import { finds } from "../../../db/schema/saved-searches.ts";
import { newId, type PersonId } from "../../kernel/ids.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { enqueueJobs } from "../events/enqueue-job.ts";
import type { Recipient } from "./audience.ts";
import { pathFor } from "./notice-paths.ts";
import type { Telling } from "./telling.ts";

/** A person and the key under which this person is told of this event, once. */
type Told = { readonly recipient: Recipient; readonly dedupeKey: string };

/**
 * Tells these people: a notice each, a mail each and the job that sends it, in one transaction.
 * Whoever was told of the event already, by another audience or an earlier attempt, is not told again.
 */
export function saveTelling(
  db: Database,
  request: {
    /** A notice bears the time of what happened, a mail the time of its writing. */
    readonly event: Pick<EventRow, "id" | "at">;
    readonly telling: Telling;
    /** At most a few hundred: they are written in one statement each. */
    readonly recipients: readonly Recipient[];
    /** The part of the Message-ID after the `@`. */
    readonly mailDomain: string;
  },
  { now }: { readonly now: number },
): void {
  const { event, telling, recipients, mailDomain } = request;
  const all = recipients.map((recipient) => ({
    recipient,
    dedupeKey: `${event.id}:${recipient.personId ?? recipient.email}`,
  }));
  db.transaction(
    (tx) => {
      const fresh = telling.by === "door" ? notMailed(tx, all) : saveNotices(tx, event, telling, all);
      const mailed = telling.by === "door" ? fresh : fresh.filter((one) => one.recipient.isConfirmed);
      saveMails(tx, telling, telling.by === "daily" ? notMailedToday(tx, telling, mailed, now) : mailed, {
        mailDomain,
        now,
      });
    },
    { behavior: "immediate" },
  );
}

/** Those who had no mail of this kind today, under the day's key. */
function notMailedToday(tx: Transaction, { notice }: Telling, told: readonly Told[], now: number): readonly Told[] {
  const ofDay = told.map(({ recipient }) => ({
    recipient,
    dedupeKey: `${notice.kind}:${beijingDate(now)}:${recipient.personId ?? recipient.email}`,
  }));
  return notMailed(tx, ofDay);
}

/** Those who were not mailed under their key yet. */
function notMailed(tx: Transaction, all: readonly Told[]): readonly Told[] {
  const keys = all.map((one) => one.dedupeKey);
  const known = tx.select({ key: mails.dedupeKey }).from(mails).where(inArray(mails.dedupeKey, keys)).all();
  const done = new Set(known.map((row) => row.key));
  return all.filter((one) => !done.has(one.dedupeKey));
}

/** Writes the notices and returns those to whom it was news. */
function saveNotices(
  tx: Transaction,
  event: Pick<EventRow, "id" | "at">,
  { notice }: Telling,
  all: readonly Told[],
): readonly Told[] {
  const rows = all.flatMap(({ recipient, dedupeKey }) =>
    recipient.personId === null
      ? []
      : [
          {
            id: newId<"notification">(event.at),
            personId: recipient.personId,
            kind: notice.kind,
            dedupeKey,
            eventId: event.id,
            params: { ...notice.params },
            path: pathFor(recipient.locale, notice.path),
            createdAt: event.at,
          },
        ],
  );
  const heard = toldOfFind(tx, event.id, rows);
  const unheard = rows.filter((row) => !heard.has(row.personId));
  if (unheard.length === 0) return [];
  const written = tx
    .insert(notifications)
    .values(unheard)
    .onConflictDoNothing({ target: notifications.dedupeKey })
    .returning({ key: notifications.dedupeKey })
    .all();
  const news = new Set(written.map((row) => row.key));
  return all.filter((one) => news.has(one.dedupeKey));
}

/** Those who heard of the event already because it fits a saved search or a product of theirs. */
function toldOfFind(
  tx: Transaction,
  eventId: EventRow["id"],
  rows: readonly { readonly personId: PersonId }[],
): ReadonlySet<PersonId> {
  const people = rows.map((row) => row.personId);
  const told = tx
    .selectDistinct({ personId: finds.personId })
    .from(finds)
    .where(and(eq(finds.eventId, eventId), inArray(finds.personId, people), eq(finds.state, "told")))
    .limit(people.length)
    .all();
  return new Set(told.map((row) => row.personId));
}

function saveMails(
  tx: Transaction,
  { notice, by }: Telling,
  told: readonly Told[],
  { mailDomain, now }: { readonly mailDomain: string; readonly now: number },
): void {
  if (told.length === 0) return;
  const rows = told.map(({ recipient, dedupeKey }) => {
    const id = newId<"mail">(now);
    return {
      id,
      dedupeKey,
      personId: recipient.personId,
      toAddress: recipient.email,
      locale: recipient.locale,
      kind: notice.kind,
      params: { ...notice.params },
      path: pathFor(recipient.locale, notice.path),
      messageId: `<${id}@${mailDomain}>`,
      state: "queued" as const,
      attempts: 0,
      createdAt: now,
    };
  });
  tx.insert(mails).values(rows).run();
  enqueueJobs(
    tx,
    rows.map(({ id }) => ({
      name: "send-mail",
      key: `send-mail:${id}`,
      payload: { mailId: id },
      now,
      isUrgent: by === "door",
    })),
  );
}
