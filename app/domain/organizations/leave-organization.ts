import type { Database } from "../../../db/schema/database.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { endMembership } from "./end-membership.ts";
import { findMembership } from "./organization-queries.ts";

/** Leaves an organisation. The last owner must first make somebody else one. */
export function leaveOrganization(
  db: Database,
  { organizationId }: { readonly organizationId: OrganizationId },
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const membership = findMembership(tx, { organizationId, personId: actor.personId });
    return membership === undefined
      ? refused("access.not-yours")
      : endMembership(tx, membership, "left", { actor, now });
  });
}
