import type { Database } from "../../../db/schema/database.ts";
import type { Id } from "../../kernel/ids.ts";
import { type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { readConsortium, refusalWhileBidStands } from "./change-consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { findConsortium, findMember } from "./consortium-queries.ts";
import type { ReplaceMemberCommand } from "./consortium-schema.ts";
import { earlierInvitation, writeInvitation } from "./invite-member.ts";
import { moveMember, refusalOfMove } from "./move-member.ts";

/**
 * Puts another firm in a member's place, in one step: the member goes and hears of it, the other is invited with the
 * same shares, task and right. What the member covered goes with it; the other says itself what it covers.
 */
export function replaceMember(
  db: Database,
  command: ReplaceMemberCommand,
  { actor, now }: Acting,
): Result<{ readonly memberId: Id<"consortium_member"> }> {
  return act(db, (tx) => {
    const { consortiumId, replacesId } = command;
    const rows = readConsortium(tx, consortiumId);
    const member = findMember(tx, replacesId);
    if (rows === undefined || member?.consortiumId !== consortiumId) return refused("access.not-yours");
    const decision = canLeadConsortium(actor, { ...rows, verb: "replace", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const earlier = earlierInvitation(tx, command, actor);
    if (earlier !== undefined) return earlier;
    const wrong = refusalOfMove(member, { verb: "remove", now }) ?? refusalWhileBidStands(tx, consortiumId, "replace");
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    if (member.organizationId === command.organizationId) {
      return refused("consortium.replaces-itself", {}, "organizationId");
    }
    moveMember(tx, member, { state: "removed" });
    recordEvent(tx, {
      name: "consortium.member-removed",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortiumId },
      payload: { memberId: replacesId, was: member.state },
    });
    const { share, workShare, task, roomRight } = member;
    const consortium = findConsortium(tx, consortiumId) ?? rows.consortium;
    return writeInvitation(tx, { consortium, call: rows.call }, command, {
      actor,
      now,
      verb: "replace",
      set: { share, workShare, task, roomRight },
    });
  });
}
