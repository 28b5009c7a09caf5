import { findOwnBid } from "../../domain/bids/bid-queries.ts";
import { splitMoney } from "../../domain/consortia/consortium-money.ts";
import type { ConsortiumMember } from "../../domain/consortia/consortium-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import type { BidId } from "../../kernel/ids.ts";

/**
 * What each member's share of the price is, to the fen; null without a bid. `isShared` is false where the lead does not
 * share the price, and then no amount is told: one alone would tell the price.
 */
export function roomMoney(
  { db, actor, now }: PersonVisit,
  bid: { readonly id: BidId } | undefined,
  joined: readonly ConsortiumMember[],
) {
  const part = bid === undefined ? undefined : findOwnBid(db, bid.id, actor, now);
  if (part === undefined) return null;
  if (!part.isWhole) return { isShared: false, price: null, open: 0, amounts: [] };
  const { price } = part.draft.bid;
  const split =
    price === null
      ? undefined
      : splitMoney(
          price,
          joined.map((member) => member.share ?? 0),
        );
  const amounts = joined.map((member, place) => ({
    organizationId: member.organizationId,
    fen: split?.amounts[place] ?? null,
  }));
  return { isShared: true, price, open: split?.open ?? 0, amounts };
}
