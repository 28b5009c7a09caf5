import { eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { partnerNoticeNeeds } from "../../../db/schema/partners.ts";
import type { CallId, Id, NeedId } from "../../kernel/ids.ts";
import { needsOf } from "../calls/call-queries.ts";

/** Puts these needs in the place of those a notice had; those that are not of its call are passed over. */
export function writeNeeds(
  tx: Transaction,
  noticeId: Id<"partner_notice">,
  callId: CallId | null,
  needIds: readonly NeedId[],
): void {
  tx.delete(partnerNoticeNeeds).where(eq(partnerNoticeNeeds.noticeId, noticeId)).run();
  if (callId === null || needIds.length === 0) return;
  const rows = needsOf(tx, callId)
    .filter((need) => needIds.includes(need.id))
    .map((need) => ({ noticeId, needId: need.id }));
  if (rows.length > 0) tx.insert(partnerNoticeNeeds).values(rows).run();
}
