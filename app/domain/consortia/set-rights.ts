import { eq } from "drizzle-orm";
import { consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { readConsortium, recordBeside } from "./change-consortium.ts";
import { isLiving } from "./consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { findMember } from "./consortium-queries.ts";
import type { SetRightsCommand } from "./consortium-schema.ts";

/** Says what a member's people may do in the room, and whether they see the whole draft bid. Nothing of it is signed. */
export function setRights(
  db: Database,
  { memberId, right, hasWholeBid }: SetRightsCommand,
  { actor, now }: Acting,
): Result<null> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (member === undefined || rows === undefined) return refused("access.not-yours");
    const decision = canLeadConsortium(actor, { ...rows, verb: "set-rights", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (member.role === "lead" || !isLiving(member, now)) return refused("consortium.not-in-this-state");
    if (member.roomRight === right && member.hasWholeBid === hasWholeBid) return done(null);
    tx.update(consortiumMembers).set({ roomRight: right, hasWholeBid }).where(eq(consortiumMembers.id, memberId)).run();
    recordBeside(tx, rows.consortium, {
      verb: "set-rights",
      actorId: actorId(actor),
      now,
      facts: { memberId, right, whole: hasWholeBid ? "yes" : "no" },
    });
    return done(null);
  });
}
