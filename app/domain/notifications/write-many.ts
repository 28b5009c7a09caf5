import { sql } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import type { EventId, PersonId } from "../../kernel/ids.ts";
import type { Locale } from "../../kernel/locale.ts";
import type { NoticeKind, NoticeParams } from "./notice.ts";

export type NoticeToWrite = {
  readonly id: string;
  readonly personId: PersonId;
  readonly kind: NoticeKind;
  readonly dedupeKey: string;
  readonly eventId: EventId | null;
  readonly params: NoticeParams;
  readonly path: string;
};

export type MailToWrite = NoticeToWrite & {
  readonly email: string;
  readonly locale: Locale;
  readonly messageId: string;
  readonly jobId: string;
};

/** Writes the notices of a whole run by one statement, however many they are. */
export function writeNotices(tx: Transaction, notices: readonly NoticeToWrite[], now: number): void {
  tx.run(sql`
    INSERT INTO notifications (id, person_id, kind, dedupe_key, event_id, params_json, path, created_at)
    SELECT json_extract(value, '$.id'), json_extract(value, '$.personId'), json_extract(value, '$.kind'),
      json_extract(value, '$.dedupeKey'), json_extract(value, '$.eventId'), json_extract(value, '$.params'),
      json_extract(value, '$.path'), ${now}
    FROM json_each(${JSON.stringify(notices)})`);
}

/** Writes mails and the jobs that send them, by one statement each. */
export function writeMails(tx: Transaction, mails: readonly MailToWrite[], now: number): void {
  const rows = JSON.stringify(mails);
  tx.run(sql`
    INSERT INTO mails (id, dedupe_key, person_id, to_address, locale, kind, params_json, path, message_id, state,
      attempts, created_at)
    SELECT json_extract(value, '$.id'), json_extract(value, '$.dedupeKey'), json_extract(value, '$.personId'),
      json_extract(value, '$.email'), json_extract(value, '$.locale'), json_extract(value, '$.kind'),
      json_extract(value, '$.params'), json_extract(value, '$.path'), json_extract(value, '$.messageId'),
      'queued', 0, ${now}
    FROM json_each(${rows})`);
  tx.run(sql`
    INSERT INTO jobs (id, name, job_key, payload_json, state, attempts, run_at, created_at)
    SELECT json_extract(value, '$.jobId'), 'send-mail', 'send-mail:' || json_extract(value, '$.id'),
      json_object('mailId', json_extract(value, '$.id')), 'ready', 0, ${now}, ${now}
    FROM json_each(${rows})`);
}
