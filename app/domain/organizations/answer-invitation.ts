import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { memberships, organizationInvitations } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { noteMembership } from "./note-membership.ts";
import { findMembership, findOpenInvitation, listInvitationsOf } from "./organization-queries.ts";
import type { AnswerInvitationCommand } from "./organization-schema.ts";

/**
 * Accepts or declines, behind the mailed link or signed in as the person invited. Accepting takes an account with the
 * invited address; declining behind the link takes none.
 */
export function answerInvitation(
  db: Database,
  command: AnswerInvitationCommand,
  { actor, now }: Acting,
): Result<{ readonly organizationId: OrganizationId }> {
  return act(db, (tx) => {
    const open = invitationFor(tx, command, { actor, now });
    if (open === undefined) return refused("organization.invitation-expired");
    const { id, organizationId, email, role } = open.invitation;
    if (command.answer === "accepted") {
      if (actor.kind !== "person") return refused("access.not-yours");
      if (actor.email !== email) return refused("organization.invitation-for-other", { email });
      const { personId } = actor;
      if (findMembership(tx, { organizationId, personId }) === undefined) {
        tx.insert(memberships).values({ personId, organizationId, role, joinedAt: now }).run();
        noteMembership(tx, { act: "joined", actorId: actorId(actor), organizationId, personId, role }, now);
      }
    }
    tx.update(organizationInvitations)
      .set({ state: command.answer, answeredAt: now })
      .where(eq(organizationInvitations.id, id))
      .run();
    return done({ organizationId });
  });
}

function invitationFor(tx: Transaction, command: AnswerInvitationCommand, { actor, now }: Acting) {
  if (command.token !== undefined) return findOpenInvitation(tx, command.token, now);
  if (actor.kind !== "person") return undefined;
  return listInvitationsOf(tx, actor.email, now).find((one) => one.invitation.id === command.invitationId);
}
