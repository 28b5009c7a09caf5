import type { MemberState } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { raiseVersion, readConsortium, refusalWhileBidStands } from "./change-consortium.ts";
import { memberStateAt } from "./consortium.ts";
import { canAnswerForMember } from "./consortium-policy.ts";
import { busyFirms, findMember } from "./consortium-queries.ts";
import type { AnswerInvitationCommand } from "./consortium-schema.ts";
import { moveMember, refusalOfMove } from "./move-member.ts";

const STATE_AFTER = { accept: "accepted", decline: "declined" } as const satisfies Record<string, MemberState>;

/**
 * A firm accepts or declines. It may accept one consortium of a call only, and not while a bid of its own stands;
 * it is told so itself, the lead is not. The same answer twice is once.
 */
export function answerInvitation(
  db: Database,
  { memberId, answer }: AnswerInvitationCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly state: MemberState }> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (member === undefined || rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canAnswerForMember(actor, member, { consortium, call, verb: answer, now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const state = STATE_AFTER[answer];
    if (memberStateAt(member, now) === state && member.answeredById === actorId(actor)) return done({ state });
    const wrong = refusalOfMove(member, { verb: answer, now });
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    const standing = refusalWhileBidStands(tx, consortium.id, answer);
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (answer === "accept") {
      if (findOrganization(tx, member.organizationId)?.verification !== "verified") {
        return refused("consortium.member-unverified");
      }
      if (busyFirms(tx, call.id, [member.organizationId], consortium.id).size > 0) {
        return refused("consortium.already-taking-part");
      }
    }
    moveMember(tx, member, { state, answeredAt: now, answeredById: actorId(actor) });
    raiseVersion(tx, consortium, { verb: answer, actorId: actorId(actor), now });
    recordEvent(tx, {
      name: "consortium.member-answered",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortium.id },
      payload: { memberId, answer: state },
    });
    return done({ state });
  });
}
