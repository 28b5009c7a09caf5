import type { CallRow } from "../../../db/schema/calls.ts";
import type { ConsortiumMemberRow, ConsortiumRow } from "../../../db/schema/consortia.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, bindsFor, roleIn } from "../accounts/actor.ts";
import { isTakingBids } from "./call-window.ts";

/** Signing and taking a signature back bind the firm: owners and managers of a member that is in, while bids are taken. */
export function canSignFor(
  actor: Actor,
  member: Pick<ConsortiumMemberRow, "organizationId" | "state">,
  consortium: ConsortiumRow,
  call: CallRow,
  now: number,
): Decision {
  if (roleIn(actor, member.organizationId) === undefined || member.state !== "accepted") {
    return denied("access.not-yours");
  }
  if (!bindsFor(actor, member.organizationId)) return denied("consortium.signing-binds");
  if (consortium.state === "dissolved") return denied("consortium.dissolved");
  return isTakingBids(call, now) ? ALLOWED : denied("consortium.call-closed");
}
