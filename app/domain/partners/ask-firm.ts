import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type PartnerNoticeRow, type PartnerThreadRow, partnerThreads } from "../../../db/schema/partners.ts";
import { newId, type OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { canAskFirm } from "./partner-policy.ts";
import { findNotice } from "./partner-queries.ts";
import type { AskFirmCommand } from "./partner-schema.ts";
import { refusalOfBeginning, type Sent, sendMessage } from "./send-message.ts";
import { findMessage, findThreadOf } from "./thread-queries.ts";

/** Writes to the firm of a notice; a firm has one conversation about a notice. The same message twice is once. */
export function askFirm(db: Database, command: AskFirmCommand, { actor, now }: Acting): Result<Sent> {
  return act(db, (tx) => {
    const { id, noticeId, askerId, message } = command;
    const rows = findNotice(tx, noticeId);
    const asker = findOrganization(tx, askerId);
    if (actor.kind !== "person" || rows === undefined || asker === undefined) return refused("access.not-yours");
    const decision = canAskFirm(actor, asker, rows.notice, rows.call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const earlier = findMessage(tx, id);
    if (earlier !== undefined) {
      const isSame = earlier.authorId === actor.personId && earlier.organizationId === askerId;
      return isSame ? done({ threadId: earlier.threadId, messageId: id }) : refused("access.not-yours");
    }
    const thread = findThreadOf(tx, noticeId, askerId) ?? begin(tx, rows.notice, askerId, now);
    if ("ok" in thread) return thread;
    const sides = { own: askerId, other: rows.notice.organizationId };
    return sendMessage(tx, thread, { id, body: message, ...sides }, { actor, now });
  });
}

function begin(
  tx: Transaction,
  notice: PartnerNoticeRow,
  askerId: OrganizationId,
  now: number,
): PartnerThreadRow | Extract<Result<never>, { ok: false }> {
  const allowed = refusalOfBeginning(tx, askerId, now);
  if (!allowed.ok) return allowed;
  const thread: PartnerThreadRow = {
    id: newId<"partner_thread">(now),
    noticeId: notice.id,
    ownerId: notice.organizationId,
    askerId,
    startedAt: now,
    lastMessageAt: now,
  };
  tx.insert(partnerThreads).values(thread).run();
  return thread;
}
