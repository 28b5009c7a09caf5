import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { organizationInvitations } from "../../../db/schema/organizations.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { canGiveRole } from "./organization-policy.ts";
import type { RevokeInvitationCommand } from "./organization-schema.ts";

/** Takes an invitation back; its link opens nothing any more. */
export function revokeInvitation(
  db: Database,
  { organizationId, invitationId }: RevokeInvitationCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const row = tx
      .select()
      .from(organizationInvitations)
      .where(
        and(eq(organizationInvitations.id, invitationId), eq(organizationInvitations.organizationId, organizationId)),
      )
      .get();
    if (row === undefined) return refused("access.not-yours");
    const decision = canGiveRole(actor, organizationId, row.role);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (row.state === "revoked") return done({});
    if (row.state !== "pending") return refused("organization.invitation-answered");
    tx.update(organizationInvitations)
      .set({ state: "revoked", answeredAt: now })
      .where(eq(organizationInvitations.id, row.id))
      .run();
    return done({});
  });
}
