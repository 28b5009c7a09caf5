import { consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId, isOfficeKind } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { raiseVersion, readConsortium } from "./change-consortium.ts";
import { expiryOf, isLiving, MOST_MEMBER_ROWS } from "./consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { findMember, listMembers } from "./consortium-queries.ts";
import type { InviteMemberCommand } from "./consortium-schema.ts";

/**
 * Invites a firm; it hears of it in the app and by mail. Whether the firm is bound elsewhere in this call
 * is not looked at here: the answer would tell the lead of a rival.
 */
export function inviteMember(
  db: Database,
  command: InviteMemberCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly memberId: Id<"consortium_member"> }> {
  return act(db, (tx) => {
    const { id, consortiumId, organizationId, message } = command;
    const rows = readConsortium(tx, consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canLeadConsortium(actor, consortium, call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const earlier = findMember(tx, id);
    if (earlier !== undefined) {
      const isSame = earlier.invitedById === actorId(actor) && earlier.organizationId === organizationId;
      return isSame ? done({ memberId: id }) : refused("access.not-yours");
    }
    const firm = findOrganization(tx, organizationId);
    if (firm === undefined || isOfficeKind(firm.kind)) return refused("consortium.firm-unknown", {}, "organizationId");
    const members = listMembers(tx, consortiumId, now);
    const living = members.filter((member) => isLiving(member, now));
    if (living.some((member) => member.organizationId === organizationId)) {
      return refused("consortium.already-invited", { firm: firm.nameZh }, "organizationId");
    }
    const most = Math.min(call.mostMembers ?? MOST_MEMBER_ROWS, MOST_MEMBER_ROWS);
    if (living.length >= most) return refused("consortium.full", { most }, "organizationId");
    if (members.length >= MOST_MEMBER_ROWS || call.deadline === null) return refused("consortium.full", { most });
    tx.insert(consortiumMembers)
      .values({
        id,
        consortiumId,
        organizationId,
        role: "member",
        state: "invited",
        invitedById: actorId(actor),
        message,
        invitedAt: now,
        expiresAt: expiryOf(now, call.deadline),
      })
      .run();
    raiseVersion(tx, consortium, now);
    recordEvent(tx, {
      name: "consortium.member-invited",
      actorId: actorId(actor),
      now,
      subject: { kind: "consortium", id: consortiumId },
      payload: { memberId: id, organizationId },
    });
    return done({ memberId: id });
  });
}
