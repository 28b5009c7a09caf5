import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { bidParties, bids } from "../../../db/schema/bids.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import { canonicalText, fingerprintOf } from "../../sealing/fingerprint.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { moveConsortium } from "../consortia/agreement-state.ts";
import { type Acknowledgement, appendVersion, earlierAnswer, lastVersion } from "./append-version.ts";
import { missingIn } from "./bid-completeness.ts";
import { type Submission, seenMark } from "./bid-content.ts";
import { type BidDraft, bidderOf, offerOf, readDraft } from "./bid-draft.ts";
import { canChangeBid, canReadBid } from "./bid-policy.ts";
import type { SubmitBidCommand } from "./bid-schema.ts";
import { keepAnswers } from "./keep-answers.ts";

/** The mark of all that would be sealed now; the check page carries it, so that what was checked is what is sealed. */
export function submissionMark(draft: BidDraft): string {
  return seenMark({ bidder: bidderOf(draft), offer: offerOf(draft) });
}

/**
 * Submits a bid, or replaces what was submitted. `now` is the instant at which the whole request had arrived;
 * it must be earlier than the deadline by at least a millisecond (电子招标投标办法 27).
 * One transaction: key, deadline, composition, parties, version, log, event. A refusal keeps the draft as it is.
 */
export function submitBid(
  db: Database,
  { bidId, seen, key }: SubmitBidCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<Acknowledgement> {
  return act(db, (tx) => {
    const draft = readDraft(tx, bidId, now);
    if (actor.kind !== "person" || draft === undefined) return refused("access.not-yours");
    const { bid, call } = draft;
    const readable = canReadBid(actor, [bid.leadId]);
    if (!readable.allowed) return { ok: false, refusal: readable.refusal };
    const request = { key, requestHash: fingerprintOf(canonicalText({ act: "submit", bidId, seen })) };
    const earlier = earlierAnswer(tx, bid, request);
    if (earlier !== undefined) return earlier;
    const decision = canChangeBid(actor, bid, bid.state === "submitted" ? "replace" : "submit", call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (seen !== submissionMark(draft)) return refused("bid.changed-meanwhile");
    const missing = missingIn(draft);
    if (missing.length > 0) return refusedFor(missing.map((one) => one.refusal));
    if (call.deadline === null || !claimParties(tx, draft)) return refused("bid.party-not-free");
    const content = contentOf(tx, draft);
    const { personId } = actor;
    const receipt = appendVersion(tx, { bid, call, deadline: call.deadline, content, request, personId, now });
    tx.update(bids)
      .set({ state: "submitted", submittedDraftVersion: bid.draftVersion, updatedAt: now })
      .where(eq(bids.id, bid.id))
      .run();
    keepAnswers(tx, draft, now);
    if (draft.consortium !== null) moveConsortium(tx, draft.consortium, "lock");
    return done(receipt);
  });
}

function contentOf(tx: Transaction, draft: BidDraft): Submission {
  const last = lastVersion(tx, draft.bid);
  return {
    format: "jiebang-bid/1",
    act: "submission",
    callId: draft.call.id,
    bidId: draft.bid.id,
    version: (last?.version ?? 0) + 1,
    previous: last?.fingerprint ?? null,
    nonce: randomBytes(32).toString("hex"),
    bidder: bidderOf(draft),
    offer: offerOf(draft),
  };
}

/** Binds the firms to this bid. False when one of them is bound by another of the same call; which one is not said. */
function claimParties(tx: Transaction, { bid, call, members }: BidDraft): boolean {
  const parties: OrganizationId[] = [...new Set([bid.leadId, ...members.map((member) => member.organizationId)])];
  tx.delete(bidParties).where(eq(bidParties.bidId, bid.id)).run();
  for (const organizationId of parties) {
    const claimed = tx
      .insert(bidParties)
      .values({ callId: call.id, organizationId, bidId: bid.id })
      .onConflictDoNothing()
      .run();
    if (claimed.changes === 0) return false;
  }
  return true;
}
