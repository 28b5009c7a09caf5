import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { mails } from "../../../db/schema/notifications.ts";
import { findMail, type MailId } from "./mail-queries.ts";
import { SECRET_PARAM } from "./notice.ts";

export type MailOutcome =
  /** The relay has it: nothing opens a door any more from this row. */
  | { readonly outcome: "accepted" }
  /** There is no relay: the mail is kept whole for the local mailbox. */
  | { readonly outcome: "kept" }
  | { readonly outcome: "try-later" | "refused"; readonly note: string };

/** Writes down what became of one attempt to send a mail. */
export function settleMail(
  db: Database,
  command: { readonly mailId: MailId; readonly result: MailOutcome },
  { now }: { readonly now: number },
): void {
  const { mailId, result } = command;
  db.transaction(
    (tx) => {
      const mail = findMail(tx, mailId);
      if (mail === undefined || mail.state === "sent") return;
      const attempts = mail.attempts + 1;
      const row =
        result.outcome === "accepted"
          ? { state: "sent" as const, sentAt: now, lastError: null, params: withoutSecret(mail.params) }
          : result.outcome === "kept"
            ? { state: "sent" as const, sentAt: now, lastError: null }
            : { state: result.outcome === "refused" ? ("dead" as const) : mail.state, lastError: result.note };
      tx.update(mails)
        .set({ ...row, attempts })
        .where(eq(mails.id, mailId))
        .run();
    },
    { behavior: "immediate" },
  );
}

function withoutSecret(params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return SECRET_PARAM in params ? { ...params, [SECRET_PARAM]: "" } : { ...params };
}
