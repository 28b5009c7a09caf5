import type { BidRow } from "../../../db/schema/bids.ts";
import type { CallRow } from "../../../db/schema/calls.ts";
import type { ConsortiumMemberRow } from "../../../db/schema/consortia.ts";
import type { OrganizationRow } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, bindsFor, hasDesk, isOfficeKind, roleIn } from "../accounts/actor.ts";
import { isOpened, isTakingBids } from "../consortia/call-window.ts";
import { reaches, rightFor } from "../consortia/consortium-policy.ts";
import { BID_LIFE, type BidRole, type BidVerb } from "./bid-lifecycle.ts";

const NOT_YOURS = denied("access.not-yours");

type Member = Pick<
  ConsortiumMemberRow,
  "organizationId" | "role" | "state" | "expiresAt" | "roomRight" | "hasWholeBid"
>;
type Composed = { readonly bid: BidRow; readonly call: CallRow; readonly members: readonly Member[] };

/** A firm's people who do the work may begin a bid for a call that takes bids. */
export function canOpenBid(actor: Actor, call: CallRow, lead: OrganizationRow, now: number): Decision {
  if (!actsFor(actor, lead.id) || isOfficeKind(lead.kind)) return NOT_YOURS;
  return whileTaking(call, now);
}

/**
 * The people of the bidding firms read their bid at all times and nobody else knows of it before the opening
 * (招标投标法 22); administrators never do, being administrators.
 */
export function canReadBid(actor: Actor, parties: readonly OrganizationId[]): Decision {
  return parties.some((party) => roleIn(actor, party) !== undefined) ? ALLOWED : NOT_YOURS;
}

/** A member reads the whole draft only where the lead shares it; otherwise its own part of it. */
export function canReadWholeBid(actor: Actor, { bid, members }: Composed): Decision {
  const isShared = members.some(
    (member) => member.hasWholeBid && roleIn(actor, member.organizationId) !== undefined && member.state === "accepted",
  );
  return roleIn(actor, bid.leadId) !== undefined || isShared ? ALLOWED : denied("bid.part-not-shared");
}

/** A member that may edit answers the needs that it covers, as long as the lead may edit the draft. */
export function canAnswerPart(actor: Actor, member: Member, { bid, call }: Composed, now: number): Decision {
  if (member.state !== "accepted" || roleIn(actor, member.organizationId) === undefined) return NOT_YOURS;
  if (!reaches(rightFor(actor, member), "edit")) return denied("consortium.right-missing");
  return transitionOf(BID_LIFE, bid.state, "edit") === undefined
    ? denied("bid.not-in-this-state")
    : whileTaking(call, now);
}

/** After the deadline the bids of a call are read by the officials of its bureau and by auditors. */
export function canReadOpenedBids(actor: Actor, call: CallRow, now: number): Decision {
  if (!isOpened(call, now)) return NOT_YOURS;
  const isOfficial = roleIn(actor, call.bureauId) !== undefined;
  return isOfficial || hasDesk(actor, "auditor") ? ALLOWED : NOT_YOURS;
}

/** Whether the actor may do this to the bid now: who by the lifecycle's table, when by the deadline. */
export function canChangeBid(actor: Actor, bid: BidRow, verb: BidVerb, call: CallRow, now: number): Decision {
  if (roleIn(actor, bid.leadId) === undefined) return NOT_YOURS;
  const role = bidRoleOf(actor, bid.leadId);
  const row = transitionOf(BID_LIFE, bid.state, verb);
  if (role === undefined) return denied("bid.writing-needed");
  if (row === undefined) return denied("bid.not-in-this-state");
  if (!row.who.includes(role)) return denied("bid.binding-needed");
  return whileTaking(call, now);
}

/** What the actor is to a bid led by this firm; viewers are nothing. */
function bidRoleOf(actor: Actor, leadId: OrganizationId): BidRole | undefined {
  if (bindsFor(actor, leadId)) return "binder";
  return actsFor(actor, leadId) ? "writer" : undefined;
}

/** Time decides to the millisecond: what arrives at the deadline itself is late. */
function whileTaking(call: CallRow, now: number): Decision {
  if (call.deadline !== null && now >= call.deadline) {
    return denied("bid.deadline-passed", { closedAt: beijingStamp(call.deadline), receivedAt: beijingStamp(now) });
  }
  return isTakingBids(call, now) ? ALLOWED : denied("bid.call-not-open");
}
