import { eq } from "drizzle-orm";
import { type BidRow, bids } from "../../../db/schema/bids.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import type { BidId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, roleIn } from "../accounts/actor.ts";
import { seenMark } from "./bid-content.ts";
import { type BidDraft, readDraft } from "./bid-draft.ts";
import { type BidPart, partOfBid } from "./bid-part.ts";
import { canAnswerPart, canChangeBid } from "./bid-policy.ts";

/** The draft for an edit, re-read inside the transaction, or why this actor cannot edit it now. */
export function draftToEdit(tx: Transaction, bidId: BidId, actor: Actor, now: number): Result<BidDraft> {
  const draft = readDraft(tx, bidId, now);
  if (draft === undefined) return refused("access.not-yours");
  const decision = canChangeBid(actor, draft.bid, "edit", draft.call, now);
  return decision.allowed ? done(draft) : { ok: false, refusal: decision.refusal };
}

/**
 * The part of the draft that this person may answer: the lead's people all of it, a member's people the needs that
 * their firm covers; or why they cannot now.
 */
export function partToAnswer(
  tx: Transaction,
  { bidId, section }: { readonly bidId: BidId; readonly section: "need" | "criterion" },
  actor: Actor,
  now: number,
): Result<BidPart> {
  const draft = readDraft(tx, bidId, now);
  if (draft === undefined) return refused("access.not-yours");
  const member = draft.members.find((one) => one.role !== "lead" && roleIn(actor, one.organizationId) !== undefined);
  const isMembers = roleIn(actor, draft.bid.leadId) === undefined && member !== undefined && section === "need";
  const decision = isMembers
    ? canAnswerPart(actor, member, draft, now)
    : canChangeBid(actor, draft.bid, "edit", draft.call, now);
  return decision.allowed ? done(partOfBid(tx, draft, actor, now)) : { ok: false, refusal: decision.refusal };
}

/** Raises the draft's version with whatever else changes in its row. */
export function touchDraft(
  tx: Transaction,
  bid: BidRow,
  now: number,
  set: Partial<Pick<BidRow, "summary" | "price" | "ownFunds" | "durationMonths">> = {},
): number {
  const draftVersion = bid.draftVersion + 1;
  tx.update(bids)
    .set({ ...set, draftVersion, updatedAt: now })
    .where(eq(bids.id, bid.id))
    .run();
  return draftVersion;
}

/** The mark of the answers of one section as they are stored; a page carries the mark of what it showed. */
export function answersMark({ answers }: Pick<BidDraft, "answers">, section: "need" | "criterion"): string {
  const kept = answers
    .filter((answer) => answer.subjectKind === section)
    .map(({ subjectId, text, figure }) => [subjectId, text, figure])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return seenMark([section, kept]);
}

/** The mark of summary, amounts and duration as they are stored. */
export function figuresMark({ bid }: Pick<BidDraft, "bid">): string {
  return seenMark(["figures", bid.summary, bid.price, bid.ownFunds, bid.durationMonths]);
}
