import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { mails, notifications } from "../../../db/schema/notifications.ts";
import { newId } from "../../kernel/ids.ts";
import { enqueueJob } from "../events/enqueue-job.ts";
import type { Recipient } from "./audience.ts";
import type { Notice } from "./notice.ts";
import { pathFor } from "./notice-paths.ts";
import type { Telling } from "./telling.ts";

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
    readonly recipients: readonly Recipient[];
    /** The part of the Message-ID after the `@`. */
    readonly mailDomain: string;
  },
  { now }: { readonly now: number },
): void {
  const { event, telling, recipients, mailDomain } = request;
  db.transaction(
    (tx) => {
      for (const recipient of recipients) {
        const dedupeKey = `${event.id}:${recipient.personId ?? recipient.email}`;
        const isNew = telling.by === "door" || saveNotice(tx, { event, dedupeKey, recipient }, telling.notice);
        const isMailed = telling.by === "door" || recipient.isConfirmed;
        if (isNew && isMailed) saveMail(tx, { dedupeKey, recipient, mailDomain }, telling, now);
      }
    },
    { behavior: "immediate" },
  );
}

function saveNotice(
  tx: Transaction,
  { event, dedupeKey, recipient }: { event: Pick<EventRow, "id" | "at">; dedupeKey: string; recipient: Recipient },
  notice: Notice,
): boolean {
  if (recipient.personId === null) return true;
  const { changes } = tx
    .insert(notifications)
    .values({
      id: newId<"notification">(event.at),
      personId: recipient.personId,
      kind: notice.kind,
      dedupeKey,
      eventId: event.id,
      params: { ...notice.params },
      path: pathFor(recipient.locale, notice.path),
      createdAt: event.at,
    })
    .onConflictDoNothing({ target: notifications.dedupeKey })
    .run();
  return changes === 1;
}

function saveMail(
  tx: Transaction,
  { dedupeKey, recipient, mailDomain }: { dedupeKey: string; recipient: Recipient; mailDomain: string },
  { notice, by }: Telling,
  now: number,
): void {
  const id = newId<"mail">(now);
  const { changes } = tx
    .insert(mails)
    .values({
      id,
      dedupeKey,
      personId: recipient.personId,
      toAddress: recipient.email,
      locale: recipient.locale,
      kind: notice.kind,
      params: { ...notice.params },
      path: pathFor(recipient.locale, notice.path),
      messageId: `<${id}@${mailDomain}>`,
      state: "queued",
      attempts: 0,
      createdAt: now,
    })
    .onConflictDoNothing({ target: mails.dedupeKey })
    .run();
  if (changes === 0) return;
  enqueueJob(tx, { name: "send-mail", key: `send-mail:${id}`, payload: { mailId: id }, now, isUrgent: by === "door" });
}
