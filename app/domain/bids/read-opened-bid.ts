import type { CallRow } from "../../../db/schema/calls.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { BidId, CallId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { findOpenedBid, type OpenedBid } from "./bid-queries.ts";

/** Reads one opened bid and leaves a leaf in the log that it was read, by whom and when. */
export function readOpenedBid(
  db: Database,
  ids: { readonly callId: CallId; readonly bidId: BidId },
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly call: CallRow; readonly opened: OpenedBid }> {
  return act(db, (tx) => {
    const found = findOpenedBid(tx, ids, actor, now);
    if (found === undefined) return refused("access.not-yours");
    const { version } = found.opened.version;
    appendLeaf(tx, {
      at: now,
      actorId: actorId(actor),
      act: "bid.read",
      subjectKind: "bid",
      subjectId: ids.bidId,
      body: { callId: ids.callId, version },
    });
    return done(found);
  });
}
