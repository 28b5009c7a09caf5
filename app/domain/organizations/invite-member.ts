import { and, eq } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { memberships, organizationInvitations } from "../../../db/schema/organizations.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { INVITATION_LIFETIME, newToken } from "../accounts/one-time-token.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { canGiveRole } from "./organization-policy.ts";
import { listOpenInvitations } from "./organization-queries.ts";
import type { InviteMemberCommand } from "./organization-schema.ts";

const MOST_OPEN = 50;

/** Invites an address, by a mailed link that lasts fourteen days. The same `id` sent again is the same act. */
export function inviteMember(
  db: Database,
  command: InviteMemberCommand,
  { actor, now }: Acting,
): Result<{ readonly invitationId: Id<"organization_invitation"> }> {
  return act(db, (tx) => {
    const { id, organizationId, email, role } = command;
    const decision = canGiveRole(actor, organizationId, role);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (actor.kind !== "person") return refused("access.not-yours");
    const open = listOpenInvitations(tx, organizationId, now);
    if (open.some((one) => one.id === id && one.email === email)) return done({ invitationId: id });
    if (open.some((one) => one.email === email)) return refused("organization.already-invited", { email }, "email");
    if (open.length >= MOST_OPEN) return refused("organization.too-many-invitations", { most: MOST_OPEN });
    if (isMember(tx, organizationId, email)) return refused("organization.already-member", { email }, "email");
    const { token, tokenHash } = newToken();
    tx.insert(organizationInvitations)
      .values({
        id,
        organizationId,
        email,
        role,
        state: "pending",
        tokenHash,
        invitedById: actor.personId,
        createdAt: now,
        expiresAt: now + INVITATION_LIFETIME,
      })
      .run();
    recordEvent(tx, {
      name: "organization.member-invited",
      actorId: actor.personId,
      now,
      subject: { kind: "organization", id: organizationId },
      payload: { invitationId: id, role },
      secrets: { token },
    });
    return done({ invitationId: id });
  });
}

function isMember(tx: Transaction, organizationId: OrganizationId, email: string): boolean {
  const row = tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.organizationId, organizationId), eq(people.email, email)))
    .get();
  return row !== undefined;
}
