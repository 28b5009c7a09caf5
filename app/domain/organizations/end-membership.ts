import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { type MembershipRow, memberships } from "../../../db/schema/organizations.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { recordEvent } from "../events/record-event.ts";
import { countOtherOwners } from "./organization-queries.ts";

/** Ends a membership inside another act's transaction; an organisation is never left without an owner. */
export function endMembership(
  tx: Transaction,
  { organizationId, personId, role }: MembershipRow,
  how: "removed" | "left",
  { actor, now }: Acting,
): Result<Record<string, never>> {
  if (role === "owner" && countOtherOwners(tx, organizationId, personId) === 0) {
    return refused("organization.last-owner");
  }
  tx.delete(memberships)
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.personId, personId)))
    .run();
  recordEvent(tx, {
    name: how === "left" ? "organization.member-left" : "organization.member-removed",
    actorId: actorId(actor),
    now,
    subject: { kind: "organization", id: organizationId },
    payload: { personId, role },
  });
  return done({});
}
