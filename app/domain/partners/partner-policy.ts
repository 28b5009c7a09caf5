import type { CallRow } from "../../../db/schema/calls.ts";
import type { OrganizationRow } from "../../../db/schema/organizations.ts";
import type { JoinRequestRow, PartnerNoticeRow, PartnerThreadRow } from "../../../db/schema/partners.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, bindsFor, hasDesk, isOfficeKind, roleIn } from "../accounts/actor.ts";
import { isTakingBids } from "../consortia/call-window.ts";
import { noticeStateAt } from "./partner-notice.ts";

const NOT_YOURS = denied("access.not-yours");

/** A verified firm speaks for itself, of its own accord; bureaus seek by calls. `call` is null for a standing notice. */
export function canPublishNotice(actor: Actor, firm: OrganizationRow, call: CallRow | null, now: number): Decision {
  if (!actsFor(actor, firm.id) || isOfficeKind(firm.kind)) return NOT_YOURS;
  if (firm.verification !== "verified") return denied("partner.firm-unverified");
  if (call === null) return ALLOWED;
  if (!isTakingBids(call, now)) return denied("partner.call-closed");
  if (!call.acceptsConsortium) return denied("partner.not-accepted");
  return ALLOWED;
}

/** The people who act for its firm change a notice. */
export function canChangeNotice(actor: Actor, notice: Pick<PartnerNoticeRow, "organizationId">): Decision {
  return actsFor(actor, notice.organizationId) ? ALLOWED : NOT_YOURS;
}

/** A firm writes to the firm of a notice that stands, never to itself. */
export function canAskFirm(
  actor: Actor,
  asker: OrganizationRow,
  notice: PartnerNoticeRow,
  call: CallRow | null,
  now: number,
): Decision {
  if (!actsFor(actor, asker.id) || isOfficeKind(asker.kind)) return NOT_YOURS;
  if (asker.id === notice.organizationId) return denied("partner.own-notice", {}, "askerId");
  if (noticeStateAt(notice, call, now) !== "published") return denied("partner.notice-over");
  return ALLOWED;
}

/** The people of the two firms read a conversation; for everybody else it is not there. */
export function canReadThread(actor: Actor, thread: Pick<PartnerThreadRow, "ownerId" | "askerId">): Decision {
  const isOurs = [thread.ownerId, thread.askerId].some((firm) => roleIn(actor, firm) !== undefined);
  return isOurs ? ALLOWED : NOT_YOURS;
}

/** The side of a conversation for which the actor writes; undefined for those who may only look. */
export function sideOf(
  actor: Actor,
  thread: Pick<PartnerThreadRow, "ownerId" | "askerId">,
): { readonly own: OrganizationId; readonly other: OrganizationId } | undefined {
  if (actsFor(actor, thread.ownerId)) return { own: thread.ownerId, other: thread.askerId };
  if (actsFor(actor, thread.askerId)) return { own: thread.askerId, other: thread.ownerId };
  return undefined;
}

/** Asking to join binds a firm, so its owners and managers do it: where a member is sought for a call that takes bids. */
export function canRequestToJoin(
  actor: Actor,
  asker: OrganizationRow,
  notice: PartnerNoticeRow,
  call: CallRow | null,
  now: number,
): Decision {
  const decision = canAskFirm(actor, asker, notice, call, now);
  if (!decision.allowed) return decision;
  if (!bindsFor(actor, asker.id)) return denied("partner.binding-needed");
  if (call === null || notice.kind !== "seek" || notice.role !== "member") return denied("partner.nothing-to-join");
  if (!call.acceptsConsortium) return denied("partner.not-accepted");
  return ALLOWED;
}

/** The two firms read a request; for everybody else it is not there. */
export function canReadRequest(
  actor: Actor,
  request: Pick<JoinRequestRow, "organizationId">,
  ownerId: OrganizationId,
): Decision {
  const isOurs = [ownerId, request.organizationId].some((firm) => roleIn(actor, firm) !== undefined);
  return isOurs ? ALLOWED : NOT_YOURS;
}

/** Those who bind the firm of the notice answer. */
export function canAnswerRequest(actor: Actor, ownerId: OrganizationId): Decision {
  if (roleIn(actor, ownerId) === undefined) return NOT_YOURS;
  return bindsFor(actor, ownerId) ? ALLOWED : denied("partner.binding-needed");
}

/** Those who bind the firm that asked take the request back. */
export function canWithdrawRequest(actor: Actor, request: Pick<JoinRequestRow, "organizationId">): Decision {
  if (roleIn(actor, request.organizationId) === undefined) return NOT_YOURS;
  return bindsFor(actor, request.organizationId) ? ALLOWED : denied("partner.binding-needed");
}

/** Administrators look at what was reported to them, and at nothing else of what firms write to each other. */
export function canSettleReport(actor: Actor): Decision {
  return hasDesk(actor, "admin") ? ALLOWED : NOT_YOURS;
}
