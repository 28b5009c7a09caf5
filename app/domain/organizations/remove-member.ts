import type { Database } from "../../../db/schema/database.ts";
import { type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { endMembership } from "./end-membership.ts";
import { canChangeMember } from "./organization-policy.ts";
import { findMembership } from "./organization-queries.ts";
import type { MemberCommand } from "./organization-schema.ts";

/** Ends somebody else's membership. The last owner cannot be removed. */
export function removeMember(
  db: Database,
  command: MemberCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const membership = findMembership(tx, command);
    if (membership === undefined) return refused("access.not-yours");
    const { role } = membership;
    const decision = canChangeMember(actor, command.organizationId, { from: role, to: role });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    return endMembership(tx, membership, "removed", { actor, now });
  });
}
