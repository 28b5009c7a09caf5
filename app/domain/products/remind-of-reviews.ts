import { and, asc, count, eq, isNull, lte, min } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { products } from "../../../db/schema/products.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";
import { REVIEW_NOTICE } from "./product-review.ts";

const AT_ONCE = 200;

/**
 * Asks each firm, once for all its products whose review is near, whether they are still right.
 * Returns how many firms it asked.
 */
export function remindOfReviews(db: Database, { now }: { readonly now: number }): number {
  const waiting = and(
    eq(products.state, "published"),
    lte(products.reviewDueAt, now + REVIEW_NOTICE),
    isNull(products.reviewRemindedAt),
  );
  const firms = db
    .select({ id: products.organizationId, dueAt: min(products.reviewDueAt), total: count() })
    .from(products)
    .where(waiting)
    .groupBy(products.organizationId)
    .orderBy(asc(min(products.reviewDueAt)))
    .limit(AT_ONCE)
    .all();
  for (const { id } of firms) ask(db, id, now, waiting);
  return firms.length;
}

function ask(db: Database, id: OrganizationId, now: number, waiting: ReturnType<typeof and>): void {
  db.transaction(
    (tx) => {
      const ofFirm = and(eq(products.organizationId, id), waiting);
      const row = tx
        .select({ dueAt: min(products.reviewDueAt), total: count() })
        .from(products)
        .where(ofFirm)
        .get();
      if (row === undefined || row.total === 0) return;
      tx.update(products).set({ reviewRemindedAt: now }).where(ofFirm).run();
      recordEvent(tx, {
        name: "product.review-due",
        actorId: null,
        now,
        subject: { kind: "organization", id },
        payload: { total: row.total, dueAt: row.dueAt },
      });
    },
    { behavior: "immediate" },
  );
}
