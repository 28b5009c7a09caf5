import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { memberships } from "../../../db/schema/organizations.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { noteMembership } from "./note-membership.ts";
import { canChangeMember } from "./organization-policy.ts";
import { countOtherOwners, findMembership } from "./organization-queries.ts";
import type { ChangeRoleCommand } from "./organization-schema.ts";

/** Gives a member another role. The last owner stays one. */
export function changeRole(
  db: Database,
  command: ChangeRoleCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const { organizationId, personId, role } = command;
    const membership = findMembership(tx, command);
    if (membership === undefined) return refused("access.not-yours");
    const decision = canChangeMember(actor, organizationId, { from: membership.role, to: role });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (membership.role === role) return done({});
    if (membership.role === "owner" && countOtherOwners(tx, organizationId, personId) === 0) {
      return refused("organization.last-owner");
    }
    tx.update(memberships)
      .set({ role })
      .where(and(eq(memberships.organizationId, organizationId), eq(memberships.personId, personId)))
      .run();
    noteMembership(tx, { act: "role-changed", actorId: actorId(actor), organizationId, personId, role }, now);
    return done({});
  });
}
