import { type ConsortiumMemberRow, consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId, isOfficeKind } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { type ConsortiumAndCall, raiseVersion, readConsortium, refusalWhileBidStands } from "./change-consortium.ts";
import { expiryOf, isLiving, MOST_MEMBER_ROWS } from "./consortium.ts";
import { canLeadConsortium } from "./consortium-policy.ts";
import { findMember, listMembers } from "./consortium-queries.ts";
import type { InviteMemberCommand } from "./consortium-schema.ts";

type Invited = { readonly memberId: Id<"consortium_member"> };
type Acting = { readonly actor: Actor; readonly now: number };

/**
 * Invites a firm; it hears of it in the app and by mail. Whether the firm is bound elsewhere in this call
 * is not looked at here: the answer would tell the lead of a rival.
 */
export function inviteMember(db: Database, command: InviteMemberCommand, { actor, now }: Acting): Result<Invited> {
  return act(db, (tx) => {
    const rows = readConsortium(tx, command.consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const decision = canLeadConsortium(actor, { ...rows, verb: "invite", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const earlier = earlierInvitation(tx, command, actor);
    if (earlier !== undefined) return earlier;
    const standing = refusalWhileBidStands(tx, command.consortiumId, "invite");
    if (standing !== undefined) return { ok: false, refusal: standing };
    return writeInvitation(tx, rows, command, { actor, now, verb: "invite" });
  });
}

/** The answer to a second press of the same form; undefined at the first. */
export function earlierInvitation(
  tx: Transaction,
  { id, organizationId }: InviteMemberCommand,
  actor: Actor,
): Result<Invited> | undefined {
  const earlier = findMember(tx, id);
  if (earlier === undefined) return undefined;
  const isSame = earlier.invitedById === actorId(actor) && earlier.organizationId === organizationId;
  return isSame ? done({ memberId: id }) : refused("access.not-yours");
}

/** Writes the invitation, once the firm may be asked and there is room for it; `set` is what it is offered. */
export function writeInvitation(
  tx: Transaction,
  { consortium, call }: ConsortiumAndCall,
  { id, consortiumId, organizationId, message }: InviteMemberCommand,
  {
    actor,
    now,
    verb,
    set = {},
  }: Acting & {
    readonly verb: "invite" | "replace";
    readonly set?: Partial<Pick<ConsortiumMemberRow, "share" | "workShare" | "task" | "roomRight">>;
  },
): Result<Invited> {
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
  const expiresAt = expiryOf(now, call.deadline);
  const invitedById = actorId(actor);
  tx.insert(consortiumMembers)
    .values({
      id,
      consortiumId,
      organizationId,
      role: "member",
      state: "invited",
      invitedById,
      message,
      invitedAt: now,
      expiresAt,
      ...set,
    })
    .run();
  raiseVersion(tx, consortium, { verb, actorId: invitedById, now });
  recordEvent(tx, {
    name: "consortium.member-invited",
    actorId: invitedById,
    now,
    subject: { kind: "consortium", id: consortiumId },
    payload: { memberId: id, organizationId },
  });
  return done({ memberId: id });
}
