import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type PartnerNoticeRow, partnerNotices } from "../../../db/schema/partners.ts";
import type { Id } from "../../kernel/ids.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { NOTICE_LIFE, type NoticeVerb } from "./partner-lifecycle.ts";
import { noticeStateAt } from "./partner-notice.ts";
import { canChangeNotice } from "./partner-policy.ts";
import { findNotice } from "./partner-queries.ts";

type Change = Partial<Pick<PartnerNoticeRow, "state" | "expiresAt" | "remindedAt">>;

/** What every verb upon a notice does alike: who, when, write, record. `change` may refuse and may write more. */
export function noticeVerb(
  db: Database,
  { noticeId, verb }: { readonly noticeId: Id<"partner_notice">; readonly verb: NoticeVerb },
  { actor, now }: Acting,
  change: (tx: Transaction, notice: PartnerNoticeRow) => Result<Change>,
): Result<{ readonly noticeId: Id<"partner_notice"> }> {
  return act(db, (tx) => {
    const rows = findNotice(tx, noticeId);
    if (rows === undefined) return refused("access.not-yours");
    const { notice, call } = rows;
    const decision = canChangeNotice(actor, notice);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const state = noticeStateAt(notice, call, now);
    if (transitionOf(NOTICE_LIFE, state, verb) === undefined) return refused("partner.notice-over");
    const changed = change(tx, notice);
    if (!changed.ok) return changed;
    tx.update(partnerNotices)
      .set({ ...changed.value, version: notice.version + 1, updatedAt: now })
      .where(eq(partnerNotices.id, noticeId))
      .run();
    recordEvent(tx, {
      name: "partner.notice-changed",
      actorId: actorId(actor),
      now,
      subject: { kind: "partner_notice", id: noticeId },
      payload: { verb, version: notice.version + 1 },
    });
    return done({ noticeId });
  });
}
