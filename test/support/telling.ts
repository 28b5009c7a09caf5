import type { EventName } from "../../app/domain/events/event-catalogue.ts";
import { recordEvent } from "../../app/domain/events/record-event.ts";
import type { FirmMatch } from "../../app/domain/notifications/call-tellings.ts";
import { drainJobs } from "../../app/jobs/drain-jobs.ts";
import { notifyJob } from "../../app/jobs/notify-job.ts";
import type { EventId, PersonId } from "../../app/kernel/ids.ts";
import type { Database } from "../../db/schema/database.ts";
import { mails, notifications } from "../../db/schema/notifications.ts";
import { NOW } from "./told-world.ts";

export type Happened = {
  readonly kind: string;
  readonly id: string;
  readonly payload?: Readonly<Record<string, string | number | null>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly actorId?: PersonId;
  readonly now?: number;
};

export function happen(db: Database, name: EventName, happened: Happened): EventId {
  const { kind, id, payload = {}, secrets = {}, actorId = null, now = NOW } = happened;
  return db.transaction(
    (tx) => recordEvent(tx, { name, actorId, now, subject: { kind, id }, payload, secrets }).eventId,
  );
}

/** Lets the outbox tell everyone, and fails loudly when a job did. */
export async function tellEveryone(db: Database, matches: readonly FirmMatch[] = [], now = NOW): Promise<void> {
  const failures: string[] = [];
  const run = { db, now: () => now, random: () => 0, onFailure: (_: unknown, note: string) => failures.push(note) };
  const handler = notifyJob({
    db,
    mailDomain: "jiebang.test",
    matchNotice: async () => matches,
  });
  await drainJobs(run, [{ name: "notify", handler }]);
  if (failures.length > 0) throw new Error(failures.join("; "));
}

/** The addresses that a mail was written to, sorted, each with the kind of the mail. */
export function mailedTo(db: Database): string[] {
  return db
    .select()
    .from(mails)
    .all()
    .map((mail) => `${mail.toAddress.replace("@example.test", "")} ${mail.kind}`)
    .toSorted();
}

export function noticesOf(db: Database) {
  return db.select().from(notifications).all();
}
