import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { memberships } from "../../../db/schema/organizations.ts";
import { ownershipOffers } from "../../../db/schema/people-of-firms.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { noteMembership } from "./note-membership.ts";
import { findMembership } from "./organization-queries.ts";
import { findOffer, type OwnershipOffer } from "./ownership-queries.ts";
import type { AnswerOwnershipCommand } from "./ownership-schema.ts";

/**
 * The person to whom the ownership was offered accepts or declines. Accepting makes them owner and the one who
 * offered a manager, in one act, so that there is an owner at every moment.
 */
export function answerOwnership(
  db: Database,
  { offerId, answer }: AnswerOwnershipCommand,
  { actor, now }: Acting,
): Result<{ readonly organizationId: OrganizationId }> {
  return act(db, (tx) => {
    const offer = findOffer(tx, offerId);
    if (offer === undefined || actor.kind !== "person" || offer.toId !== actor.personId) {
      return refused("access.not-yours");
    }
    const { organizationId } = offer;
    if (offer.state === answer) return done({ organizationId });
    if (offer.state !== "pending" || offer.expiresAt <= now) return refused("organization.offer-gone");
    if (answer === "accepted") {
      const from = findMembership(tx, { organizationId, personId: offer.fromId });
      const to = findMembership(tx, { organizationId, personId: offer.toId });
      if (from?.role !== "owner" || to === undefined) return refused("organization.offer-gone");
      handOn(tx, offer, { actor, now });
    }
    tx.update(ownershipOffers).set({ state: answer, answeredAt: now }).where(eq(ownershipOffers.id, offerId)).run();
    recordEvent(tx, {
      name: "organization.ownership-answered",
      actorId: actor.personId,
      now,
      subject: { kind: "organization", id: organizationId },
      payload: { offerId },
    });
    return done({ organizationId });
  });
}

function handOn(tx: Transaction, { organizationId, fromId, toId }: OwnershipOffer, { now }: Acting): void {
  const give = (personId: PersonId, role: "owner" | "manager") => {
    tx.update(memberships)
      .set({ role })
      .where(and(eq(memberships.organizationId, organizationId), eq(memberships.personId, personId)))
      .run();
    noteMembership(tx, { act: "role-changed", actorId: toId, organizationId, personId, role }, now);
  };
  give(toId, "owner");
  give(fromId, "manager");
}
