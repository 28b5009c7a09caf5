import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { raiseVersion, readConsortium, refusalWhileBidStands } from "./change-consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { findMember } from "./consortium-queries.ts";
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
    const decision = canLeadConsortium(actor, { consortium, call, verb: "remove", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (member.state === "removed") return done(null);
    const wrong = refusalOfMove(member, { verb: "remove", now });
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    const standing = member.state === "accepted" ? refusalWhileBidStands(tx, consortium.id, "remove") : undefined;
    if (standing !== undefined) return { ok: false, refusal: standing };
    moveMember(tx, member, { state: "removed" });
    raiseVersion(tx, consortium, { verb: "remove", actorId: actorId(actor), now });
    recordEvent(tx, {
      name: "consortium.member-removed",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortium.id },
      payload: { memberId, was: member.state },
    });
    return done(null);
  });
}
