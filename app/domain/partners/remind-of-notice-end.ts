import { and, asc, eq, gt, isNull, lte } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { partnerNotices } from "../../../db/schema/partners.ts";
import { DAY } from "../../kernel/instant.ts";
import { recordEvent } from "../events/record-event.ts";

const LEAD = 7 * DAY;
const AT_ONCE = 500;

/** Tells firms once a term that a standing notice ends within a week; returns how many. For the clock's job. */
export function remindOfNoticeEnd(db: Database, { now }: { readonly now: number }): number {
  const due = db
    .select({ id: partnerNotices.id })
    .from(partnerNotices)
    .where(
      and(
        eq(partnerNotices.state, "published"),
        isNull(partnerNotices.callId),
        isNull(partnerNotices.remindedAt),
        gt(partnerNotices.expiresAt, now),
        lte(partnerNotices.expiresAt, now + LEAD),
      ),
    )
    .orderBy(asc(partnerNotices.expiresAt))
    .limit(AT_ONCE)
    .all();
  for (const { id } of due) {
    db.transaction(
      (tx) => {
        tx.update(partnerNotices).set({ remindedAt: now }).where(eq(partnerNotices.id, id)).run();
        recordEvent(tx, {
          name: "partner.notice-expiring",
          actorId: null,
          now,
          subject: { kind: "partner_notice", id },
        });
      },
      { behavior: "immediate" },
    );
  }
  return due.length;
}
