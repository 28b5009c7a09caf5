import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { bidParties, bids } from "../../../db/schema/bids.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { canonicalText, fingerprintOf } from "../../sealing/fingerprint.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findCall } from "../calls/call-queries.ts";
import { moveConsortium } from "../consortia/agreement-state.ts";
import { findConsortium } from "../consortia/consortium-queries.ts";
import { type Acknowledgement, appendVersion, earlierAnswer, lastVersion } from "./append-version.ts";
import { findBid } from "./bid-draft.ts";
import { canChangeBid, canReadBid } from "./bid-policy.ts";
import type { WithdrawBidCommand } from "./bid-schema.ts";

/**
 * Withdraws a submitted bid before the deadline: a tombstone version with a receipt of its own. The firms are free
 * again, the draft stays and may be submitted anew.
 */
export function withdrawBid(
  db: Database,
  { bidId, key }: WithdrawBidCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<Acknowledgement> {
  return act(db, (tx) => {
    const bid = findBid(tx, bidId);
    const call = bid === undefined ? undefined : findCall(tx, bid.callId);
    if (actor.kind !== "person" || bid === undefined || call === undefined) return refused("access.not-yours");
    const readable = canReadBid(actor, [bid.leadId]);
    if (!readable.allowed) return { ok: false, refusal: readable.refusal };
    const request = { key, requestHash: fingerprintOf(canonicalText({ act: "withdraw", bidId })) };
    const earlier = earlierAnswer(tx, bid, request);
    if (earlier !== undefined) return earlier;
    const decision = canChangeBid(actor, bid, "withdraw", call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const last = lastVersion(tx, bid);
    if (last === undefined || call.deadline === null) return refused("bid.not-in-this-state");
    const { personId } = actor;
    const receipt = appendVersion(tx, {
      bid,
      call,
      deadline: call.deadline,
      content: {
        format: "jiebang-bid/1",
        act: "withdrawal",
        callId: call.id,
        bidId,
        version: last.version + 1,
        previous: last.fingerprint,
        nonce: randomBytes(32).toString("hex"),
      },
      request,
      personId,
      now,
    });
    tx.delete(bidParties).where(eq(bidParties.bidId, bidId)).run();
    tx.update(bids)
      .set({ state: "withdrawn", submittedDraftVersion: null, updatedAt: now })
      .where(eq(bids.id, bidId))
      .run();
    const consortium = bid.consortiumId === null ? undefined : findConsortium(tx, bid.consortiumId);
    if (consortium !== undefined) moveConsortium(tx, consortium, "unlock");
    return done(receipt);
  });
}
