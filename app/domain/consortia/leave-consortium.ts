import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { raiseVersion, readConsortium, refusalWhileBidStands } from "./change-consortium.ts";
import { canAnswerForMember } from "./consortium-policy.ts";
import { findMember } from "./consortium-queries.ts";
import type { MemberCommand } from "./consortium-schema.ts";
import { moveMember, refusalOfMove } from "./move-member.ts";

/** A member leaves and is free again; not while the consortium's bid stands: that is withdrawn first. */
export function leaveConsortium(
  db: Database,
  { memberId }: MemberCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (member === undefined || rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canAnswerForMember(actor, member, { consortium, call, verb: "leave", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (member.state === "left" && member.answeredById === actorId(actor)) return done(null);
    const wrong = refusalOfMove(member, { verb: "leave", now });
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    const standing = refusalWhileBidStands(tx, consortium.id, "leave");
    if (standing !== undefined) return { ok: false, refusal: standing };
    moveMember(tx, member, { state: "left", answeredAt: now, answeredById: actorId(actor) });
    raiseVersion(tx, consortium, { verb: "leave", actorId: actorId(actor), now });
    recordEvent(tx, {
      name: "consortium.member-answered",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortium.id },
      payload: { memberId, answer: "left" },
    });
    return done(null);
  });
}
