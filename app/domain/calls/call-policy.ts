import type { OrganizationId } from "../../kernel/ids.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, hasDesk, isOfficeKind, roleIn } from "../accounts/actor.ts";
import { type CallRow, isPublicAt, stateAt } from "./call.ts";
import { CALL_LIFECYCLE, type CallRole, type CallVerb } from "./call-lifecycle.ts";
import { dueVerbs } from "./call-timeline.ts";

type CallOfBureau = Pick<CallRow, "bureauId" | "authorId" | "submittedById">;
type TimedCall = CallOfBureau & Pick<CallRow, "state" | "publishAt" | "publishedAt" | "questionsUntil" | "deadline">;

/** How the actor stands to the call; viewers of the bureau only look, so they are outsiders to every act. */
export function callRole(actor: Actor, call: CallOfBureau): CallRole {
  if (actor.kind === "system") return "clock";
  if (actor.kind !== "person" || !actsFor(actor, call.bureauId)) return "outsider";
  return actor.personId === call.authorId || actor.personId === call.submittedById ? "author" : "colleague";
}

/** Public calls are everybody's; before that, the bureau's people and the auditors read them. */
export function canReadCall(actor: Actor, call: TimedCall, now: number): Decision {
  if (isPublicAt(call, now) || canReadDraft(actor, call)) return ALLOWED;
  return denied("call.not-found");
}

/** The work behind a call, its history and its drafts, is the bureau's own; auditors read it too. */
export function canSeeWork(actor: Actor, call: CallOfBureau): Decision {
  return canReadDraft(actor, call) ? ALLOWED : denied("call.not-found");
}

/** Drafts are edited by the bureau's officials, and only as drafts: what waits for approval stands still. */
export function canEditCall(actor: Actor, call: TimedCall, now: number): Decision {
  const role = callRole(actor, call);
  if (role === "outsider" || role === "clock") return denied("call.not-found");
  return stateAt(call, now) === "draft" ? ALLOWED : denied("call.not-editable", { state: stateAt(call, now) });
}

/**
 * Whether the actor may lead the call on by `verb` at `now`. The second pair of eyes is never the
 * first; the clock does what is due and nothing else.
 */
export function canMoveCall(actor: Actor, call: TimedCall, verb: CallVerb, now: number): Decision {
  const role = callRole(actor, call);
  if (role === "outsider") return denied("call.not-found");
  if (role === "clock") return dueVerbs(call, now)[0] === verb ? ALLOWED : denied("call.not-due");
  const state = stateAt(call, now);
  const transition = transitionOf(CALL_LIFECYCLE, state, verb);
  if (transition === undefined) return denied("call.wrong-state", { state });
  if (transition.who.includes(role)) return ALLOWED;
  return denied(role === "author" ? "call.own-work" : "call.not-by-you");
}

/** Calls are written for a bureau or state platform by somebody who acts for it. */
export function canCreateCall(actor: Actor, bureauId: OrganizationId): Decision {
  if (actor.kind !== "person" || !actsFor(actor, bureauId)) return denied("call.not-found");
  const isOffice = actor.memberships.some((one) => one.organizationId === bureauId && isOfficeKind(one.kind));
  return isOffice ? ALLOWED : denied("call.not-a-bureau");
}

function canReadDraft(actor: Actor, call: CallOfBureau): boolean {
  return roleIn(actor, call.bureauId) !== undefined || hasDesk(actor, "auditor");
}
