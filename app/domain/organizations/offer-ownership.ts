import type { Database } from "../../../db/schema/database.ts";
import { ownershipOffers } from "../../../db/schema/people-of-firms.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { INVITATION_LIFETIME } from "../accounts/one-time-token.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { canOfferOwnership } from "./organization-policy.ts";
import { findMembership } from "./organization-queries.ts";
import { findOffer, listOpenOffers } from "./ownership-queries.ts";
import type { OfferOwnershipCommand } from "./ownership-schema.ts";

/**
 * An owner offers the ownership to somebody of the organisation, for fourteen days. Nothing changes before that one
 * accepts. The same `id` again is the same act; one offer of an organisation waits at a time.
 */
export function offerOwnership(
  db: Database,
  { id, organizationId, personId }: OfferOwnershipCommand,
  { actor, now }: Acting,
): Result<{ readonly offerId: Id<"ownership_offer"> }> {
  return act(db, (tx) => {
    const decision = canOfferOwnership(actor, organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (actor.kind !== "person") return refused("access.not-yours");
    if (findOffer(tx, id)?.fromId === actor.personId) return done({ offerId: id });
    if (personId === actor.personId) return refused("organization.own-offer", {}, "personId");
    const membership = findMembership(tx, { organizationId, personId });
    if (membership === undefined) return refused("organization.not-member", {}, "personId");
    if (membership.role === "owner") return refused("organization.already-owner", {}, "personId");
    if (listOpenOffers(tx, organizationId, now).length > 0) return refused("organization.offer-waiting");
    tx.insert(ownershipOffers)
      .values({
        id,
        organizationId,
        fromId: actor.personId,
        toId: personId,
        state: "pending",
        createdAt: now,
        expiresAt: now + INVITATION_LIFETIME,
      })
      .run();
    recordEvent(tx, {
      name: "organization.ownership-offered",
      actorId: actor.personId,
      now,
      subject: { kind: "organization", id: organizationId },
      payload: { offerId: id },
    });
    return done({ offerId: id });
  });
}
