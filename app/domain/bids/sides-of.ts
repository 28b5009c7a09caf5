import type { Reader } from "../../../db/schema/database.ts";
import type { BidId, ConsortiumId, Id, OrganizationId } from "../../kernel/ids.ts";
import { findMember, listMembers } from "../consortia/consortium-queries.ts";
import { findBid, partiesOfBid } from "./bid-draft.ts";

type Thing =
  | { readonly kind: "bid"; readonly id: BidId }
  | { readonly kind: "consortium"; readonly id: ConsortiumId }
  | { readonly kind: "seat"; readonly id: Id<"consortium_member"> }
  | { readonly kind: "organization"; readonly id: OrganizationId };

/** The organisations to which a thing of the firm desk belongs; to be held against the reader's own before it is shown. */
export function sidesOf(db: Reader, { kind, id }: Thing, now: number): readonly OrganizationId[] {
  switch (kind) {
    case "bid": {
      const bid = findBid(db, id);
      return bid === undefined ? [] : partiesOfBid(db, bid);
    }
    case "consortium":
      return listMembers(db, id, now).map((member) => member.organizationId);
    case "seat": {
      const seat = findMember(db, id);
      return seat === undefined ? [] : [seat.organizationId];
    }
    case "organization":
      return [id];
  }
}
