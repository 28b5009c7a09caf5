import type { CallRow } from "../../../db/schema/calls.ts";
import type { ConsortiumMemberRow, ConsortiumRow, RoomRight } from "../../../db/schema/consortia.ts";
import type { OrganizationRow, QualificationKind } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, bindsFor, isOfficeKind, roleIn } from "../accounts/actor.ts";
import { isTakingBids } from "./call-window.ts";
import { memberStateAt } from "./consortium.ts";
import { CONSORTIUM_ACTS, type ConsortiumAct } from "./consortium-lifecycle.ts";
import { isLeadKind } from "./consortium-rules.ts";

const NOT_YOURS = denied("access.not-yours");

type RoomMember = Pick<ConsortiumMemberRow, "organizationId" | "role" | "state" | "expiresAt" | "roomRight">;

/** What is to be done to which consortium, and when. */
export type Doing = {
  readonly consortium: ConsortiumRow;
  readonly call: CallRow;
  readonly verb: ConsortiumAct;
  readonly now: number;
};

/** A firm of the actor may open a consortium for a call that takes bids from consortia, if it may lead there. */
export function canOpenConsortium(
  actor: Actor,
  call: CallRow,
  lead: OrganizationRow,
  held: readonly QualificationKind[],
  now: number,
): Decision {
  if (!actsFor(actor, lead.id) || isOfficeKind(lead.kind)) return NOT_YOURS;
  if (!isTakingBids(call, now)) return denied("consortium.call-closed");
  if (!call.acceptsConsortium) return denied("consortium.not-accepted");
  if (lead.verification !== "verified") return denied("consortium.lead-unverified");
  if (!isLeadKind(call.leadKind, held)) return denied("consortium.lead-kind");
  return ALLOWED;
}

/** Those in it and those who are asked to join read a consortium; for everybody else it is not there (招标投标法 22). */
export function canReadConsortium(actor: Actor, members: readonly RoomMember[], now: number): Decision {
  const isOurs = members.some(
    (member) =>
      ["accepted", "invited"].includes(memberStateAt(member, now)) &&
      roleIn(actor, member.organizationId) !== undefined,
  );
  return isOurs ? ALLOWED : NOT_YOURS;
}

/** What is said, to be done and kept in the room is for those who are in; those who are only asked see none of it. */
export function canReadTalk(actor: Actor, members: readonly RoomMember[]): Decision {
  return members.some((member) => member.state === "accepted" && roleIn(actor, member.organizationId) !== undefined)
    ? ALLOWED
    : NOT_YOURS;
}

/** The lead's people who do the work shape it: name, shares, tasks, coverage. */
export function canShapeConsortium(actor: Actor, doing: Doing): Decision {
  return actsFor(actor, doing.consortium.leadId) ? whenDone(doing) : NOT_YOURS;
}

/** Inviting, removing, sharing the bid, giving the lead away and dissolving bind firms: owners and managers of the lead do it. */
export function canLeadConsortium(actor: Actor, doing: Doing): Decision {
  if (!actsFor(actor, doing.consortium.leadId)) return NOT_YOURS;
  return bindsFor(actor, doing.consortium.leadId) ? whenDone(doing) : denied("consortium.binding-needed");
}

/** Answering, leaving and taking the lead bind the member firm: its owners and managers do it. */
export function canAnswerForMember(actor: Actor, member: RoomMember, doing: Doing): Decision {
  if (roleIn(actor, member.organizationId) === undefined) return NOT_YOURS;
  return bindsFor(actor, member.organizationId) ? whenDone(doing) : denied("consortium.binding-needed");
}

/** The lead says what every member covers; a member that may edit says it for itself. */
export function canSetCoverage(actor: Actor, member: RoomMember, doing: Doing): Decision {
  if (actsFor(actor, doing.consortium.leadId)) return whenDone(doing);
  if (member.state !== "accepted" || roleIn(actor, member.organizationId) === undefined) return NOT_YOURS;
  return reaches(rightFor(actor, member), "edit") ? whenDone(doing) : denied("consortium.right-missing");
}

/** Each firm states its own grades. */
export function canSetGrades(actor: Actor, member: RoomMember, doing: Doing): Decision {
  if (member.state !== "accepted" || roleIn(actor, member.organizationId) === undefined) return NOT_YOURS;
  return reaches(rightFor(actor, member), "edit") ? whenDone(doing) : denied("consortium.right-missing");
}

/** The firm for which the actor may do this in the room, the lead before others; or why there is none. */
export function firmInRoom(
  actor: Actor,
  members: readonly RoomMember[],
  needed: RoomRight,
  doing: Doing,
): { readonly decision: Decision; readonly firm: OrganizationId | undefined } {
  const own = members.filter(
    (member) => member.state === "accepted" && roleIn(actor, member.organizationId) !== undefined,
  );
  if (own.length === 0) return { decision: NOT_YOURS, firm: undefined };
  const able = own.find((member) => reaches(rightFor(actor, member), needed));
  if (able === undefined) return { decision: denied("consortium.right-missing"), firm: undefined };
  return { decision: whenDone(doing), firm: able.organizationId };
}

const RANK: Readonly<Record<RoomRight, number>> = { view: 0, comment: 1, edit: 2 };

/** What this person may do for this member: the lead's people edit, others as the lead said, and viewers only look. */
export function rightFor(actor: Actor, member: RoomMember): RoomRight {
  if (!actsFor(actor, member.organizationId)) return "view";
  return member.role === "lead" ? "edit" : member.roomRight;
}

export function reaches(right: RoomRight, needed: RoomRight): boolean {
  return RANK[right] >= RANK[needed];
}

/** Whether the life of the consortium and of its call is where this act is done. */
function whenDone({ consortium, call, verb, now }: Doing): Decision {
  const rule = CONSORTIUM_ACTS[verb];
  if (!rule.states.includes(consortium.state)) return denied("consortium.dissolved");
  if (rule.beforeDeadline && !isTakingBids(call, now)) return denied("consortium.call-closed");
  return ALLOWED;
}
