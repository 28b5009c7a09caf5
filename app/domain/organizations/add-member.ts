import type { Database } from "../../../db/schema/database.ts";
import { memberships } from "../../../db/schema/organizations.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { noteMembership } from "./note-membership.ts";
import { findMembership } from "./organization-queries.ts";
import type { ChangeRoleCommand } from "./organization-schema.ts";

/** Puts somebody into an organisation without asking. Only the platform itself does this; others invite. */
export function addMember(
  db: Database,
  command: ChangeRoleCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    if (actor.kind !== "system") return refused("access.not-yours");
    if (findMembership(tx, command) !== undefined) return done({});
    tx.insert(memberships)
      .values({ ...command, joinedAt: now })
      .run();
    noteMembership(tx, { act: "joined", actorId: actorId(actor), ...command }, now);
    return done({});
  });
}
