import type { CallRow } from "../../../db/schema/calls.ts";
import type { ConsortiumMemberRow, ConsortiumRow } from "../../../db/schema/consortia.ts";
import type { OrganizationRow, QualificationKind } from "../../../db/schema/organizations.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, bindsFor, isOfficeKind, roleIn } from "../accounts/actor.ts";
import { isTakingBids } from "./call-window.ts";
import { memberStateAt } from "./consortium.ts";
import { isLeadKind } from "./consortium-rules.ts";

const NOT_YOURS = denied("access.not-yours");

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
export function canReadConsortium(actor: Actor, members: readonly ConsortiumMemberRow[], now: number): Decision {
  const isOurs = members.some(
    (member) =>
      ["accepted", "invited"].includes(memberStateAt(member, now)) &&
      roleIn(actor, member.organizationId) !== undefined,
  );
  return isOurs ? ALLOWED : NOT_YOURS;
}

/** The lead's people who do the work shape it: name, shares, tasks, coverage. */
export function canShapeConsortium(actor: Actor, consortium: ConsortiumRow, call: CallRow, now: number): Decision {
  if (!actsFor(actor, consortium.leadId)) return NOT_YOURS;
  return whileForming(consortium, call, now);
}

/** Inviting, removing and dissolving bind firms: owners and managers of the lead do it. */
export function canLeadConsortium(actor: Actor, consortium: ConsortiumRow, call: CallRow, now: number): Decision {
  if (!actsFor(actor, consortium.leadId)) return NOT_YOURS;
  if (!bindsFor(actor, consortium.leadId)) return denied("consortium.binding-needed");
  return whileForming(consortium, call, now);
}

/** Answering and leaving bind the member firm: its owners and managers do it. */
export function canAnswerForMember(
  actor: Actor,
  member: ConsortiumMemberRow,
  consortium: ConsortiumRow,
  call: CallRow,
  now: number,
): Decision {
  if (roleIn(actor, member.organizationId) === undefined) return NOT_YOURS;
  if (!bindsFor(actor, member.organizationId)) return denied("consortium.binding-needed");
  return whileForming(consortium, call, now);
}

/** The lead says what every member covers; a member says it for itself. */
export function canSetCoverage(
  actor: Actor,
  consortium: ConsortiumRow,
  member: ConsortiumMemberRow,
  call: CallRow,
  now: number,
): Decision {
  const isOwn = actsFor(actor, member.organizationId) && member.state === "accepted";
  if (!isOwn && !actsFor(actor, consortium.leadId)) return NOT_YOURS;
  return whileForming(consortium, call, now);
}

function whileForming(consortium: ConsortiumRow, call: CallRow, now: number): Decision {
  if (consortium.state !== "forming") return denied("consortium.dissolved");
  if (!isTakingBids(call, now)) return denied("consortium.call-closed");
  return ALLOWED;
}
