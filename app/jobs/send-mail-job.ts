import type { Database } from "../../db/schema/database.ts";
import { renderMail } from "../../emails/render-mail.ts";
import type { Mailer } from "../adapters/mailer.ts";
import { MOST_ATTEMPTS } from "../domain/events/job.ts";
import { findMail } from "../domain/notifications/mail-queries.ts";
import { settleMail } from "../domain/notifications/settle-mail.ts";
import { parseId } from "../kernel/ids.ts";
import { DONE, type JobHandler, type JobOutcome } from "./job-handler.ts";

export type SendMailSettings = {
  readonly db: Database;
  /** Undefined without a relay: mails then stay in the table for the local mailbox. */
  readonly mailer: Mailer | undefined;
  readonly baseUrl: string;
};

/**
 * Hands one mail to the relay and writes the answer down before anything else happens.
 * A mail that was sent is never sent again, whatever becomes of the job.
 */
export function sendMailJob({ db, mailer, baseUrl }: SendMailSettings): JobHandler {
  return async (job, hold): Promise<JobOutcome> => {
    const mailId = parseId<"mail">(String(job.payload.mailId ?? ""));
    const mail = mailId === undefined ? undefined : findMail(db, mailId);
    if (mail === undefined || mail.state === "sent") return DONE;
    const rendered = renderMail(mail, { baseUrl, now: hold.now() });
    if (mailer === undefined) {
      settleMail(db, { mailId: mail.id, result: { outcome: "kept" } }, { now: hold.now() });
      return DONE;
    }
    const { toAddress: to, messageId, createdAt: date } = mail;
    const delivery = await mailer.send({ to, messageId, date, ...rendered });
    const isLast = job.attempt >= MOST_ATTEMPTS && delivery.outcome === "try-later";
    const result = isLast ? { ...delivery, outcome: "refused" as const } : delivery;
    settleMail(db, { mailId: mail.id, result }, { now: hold.now() });
    if (result.outcome === "accepted") return DONE;
    return { outcome: result.outcome === "refused" ? "dead" : "again", note: result.note };
  };
}
