import { and, count, desc, eq, sql } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type MailRow, mails } from "../../../db/schema/notifications.ts";
import type { Id } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";

export type MailId = Id<"mail">;

export function findMail(db: Reader, id: MailId): MailRow | undefined {
  return db.select().from(mails).where(eq(mails.id, id)).get();
}

/** A page of all mails, newest first; `address` narrows it to addresses that contain it. For the local mailbox. */
export function listMails(db: Reader, filter: { readonly address: string }, number: number): Page<MailRow> {
  const address = filter.address.trim().toLowerCase();
  const where = address === "" ? undefined : sql`instr(lower(${mails.toAddress}), ${address}) > 0`;
  const items = db
    .select()
    .from(mails)
    .where(where)
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  const total = db.select({ total: count() }).from(mails).where(where).get()?.total ?? 0;
  return { items, total, number, size: PAGE_SIZE };
}

/** How many mails wait or were refused for good. */
export function countMails(db: Reader, state: MailRow["state"]): number {
  return (
    db
      .select({ count: count() })
      .from(mails)
      .where(and(eq(mails.state, state)))
      .get()?.count ?? 0
  );
}
