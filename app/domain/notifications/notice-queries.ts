import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type NotificationRow, notifications } from "../../../db/schema/notifications.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";

/** A page of what one person was told, newest first. */
export function listNotices(db: Reader, personId: PersonId, number: number): Page<NotificationRow> {
  const where = eq(notifications.personId, personId);
  const items = db
    .select()
    .from(notifications)
    .where(where)
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  const total = db.select({ total: count() }).from(notifications).where(where).get()?.total ?? 0;
  return { items, total, number, size: PAGE_SIZE };
}

/** How many notices a person has not read yet, for the mark in the page's head. */
export function countUnread(db: Reader, personId: PersonId): number {
  const row = db
    .select({ count: count() })
    .from(notifications)
    .where(and(eq(notifications.personId, personId), isNull(notifications.readAt)))
    .get();
  return row?.count ?? 0;
}
