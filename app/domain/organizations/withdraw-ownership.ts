import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { ownershipOffers } from "../../../db/schema/people-of-firms.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { canOfferOwnership } from "./organization-policy.ts";
import { findOffer } from "./ownership-queries.ts";
import type { WithdrawOwnershipCommand } from "./ownership-schema.ts";

/** An owner takes an offer of ownership back before it was answered. */
export function withdrawOwnership(
  db: Database,
  { organizationId, offerId }: WithdrawOwnershipCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const decision = canOfferOwnership(actor, organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const offer = findOffer(tx, offerId);
    if (offer === undefined || offer.organizationId !== organizationId) return refused("access.not-yours");
    if (offer.state === "withdrawn") return done({});
    if (offer.state !== "pending") return refused("organization.offer-gone");
    tx.update(ownershipOffers)
      .set({ state: "withdrawn", answeredAt: now })
      .where(eq(ownershipOffers.id, offerId))
      .run();
    appendLeaf(tx, {
      at: now,
      actorId: actorId(actor),
      act: "organization.ownership-withdrawn",
      subjectKind: "organization",
      subjectId: organizationId,
      body: { offerId },
    });
    return done({});
  });
}
