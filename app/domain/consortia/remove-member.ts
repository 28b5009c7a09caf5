import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { readConsortium, recordChange } from "./change-consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { findMember, hasStandingBid } from "./consortium-queries.ts";
import type { MemberCommand } from "./consortium-schema.ts";
import { moveMember, refusalOfMove } from "./move-member.ts";

/** The lead takes an invitation back or removes a member; a member that is bound by a standing bid stays. */
export function removeMember(
  db: Database,
  { memberId }: MemberCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (member === undefined || rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canLeadConsortium(actor, consortium, call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (member.state === "removed") return done(null);
    const wrong = refusalOfMove(member, { verb: "remove", now });
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    if (member.state === "accepted" && hasStandingBid(tx, consortium.id)) return refused("consortium.bid-stands");
    moveMember(tx, member, { state: "removed" });
    recordChange(tx, consortium, { verb: "remove", actorId: actorId(actor), now, facts: { memberId } });
    return done(null);
  });
}
