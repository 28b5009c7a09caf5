import type { FirmLinkRow } from "../../../db/schema/firm-links.ts";
import type { OrganizationId } from "../../kernel/ids.ts";

export type { FirmLinkRow };

/**
 * A declared link between two firms that has not ended. The holder holds shares in (`share`, in basis points) or
 * manages the held one; for the same legal representative the order means nothing. A disputed link still stands
 * as declared, with the other side's word beside it.
 */
export type FirmLink = Pick<
  FirmLinkRow,
  "id" | "kind" | "holderId" | "heldId" | "share" | "state" | "declaredForId" | "declaredAt" | "note" | "answerNote"
>;

/** From half of the shares on, a holding is a controlling one (公司法 265). */
export const CONTROLLING_SHARE = 5_000;

/** Whether one of the two directs the other: it manages it, or holds half of its shares or more. */
export function isControlling(link: Pick<FirmLink, "kind" | "share">): boolean {
  return link.kind === "management" || (link.kind === "shareholding" && (link.share ?? 0) >= CONTROLLING_SHARE);
}

/**
 * Whether the two may not bid against each other in one call: the same legal representative, or a controlling or
 * managing relation (招标投标法实施条例 34).
 */
export function forbidsRivalry(link: Pick<FirmLink, "kind" | "share">): boolean {
  return link.kind === "legal_representative" || isControlling(link);
}

/** The other side of a link. */
export function otherSideOf(link: Pick<FirmLink, "holderId" | "heldId">, own: OrganizationId): OrganizationId {
  return link.holderId === own ? link.heldId : link.holderId;
}
