import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { CallState } from "./call.ts";
import { missingIn } from "./call-completeness.ts";
import { canMoveCall } from "./call-policy.ts";
import { criteriaOf, needsOf } from "./call-queries.ts";
import type { CallEdit } from "./edit-call.ts";
import { moveCall } from "./move-call.ts";
import { openCall } from "./open-call.ts";
import { currentCall } from "./settle-call.ts";

/**
 * The second official's yes to one version. Publishes at once, or at the hour that was set; an hour that passed while
 * the call waited means at once. What was complete when submitted may be too late by now, so it is asked again.
 */
export function approveCall(
  db: Database,
  { callId, version }: CallEdit,
  { actor, now }: Acting,
): Result<{ state: CallState }> {
  return act(db, (tx) => {
    const call = currentCall(tx, callId, now);
    if (call === undefined) return refused("call.not-found");
    const isRepeat = call.version === version && call.approvedById !== null && call.approvedById === actorId(actor);
    if (isRepeat && (call.state === "scheduled" || call.state === "open")) return done({ state: call.state });
    const allowed = canMoveCall(actor, call, "approve", now);
    if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
    if (call.version !== version) return refused("call.changed-meanwhile");
    const missing = missingIn({ call, needs: needsOf(tx, callId), criteria: criteriaOf(tx, callId) }, now);
    if (missing.length > 0) return refusedFor(missing.map((one) => one.refusal));
    const publishAt = call.publishAt !== null && call.publishAt > now ? call.publishAt : null;
    const changes = { approvedById: actorId(actor), approvedAt: now, publishAt };
    const approved = moveCall(tx, call, { verb: "approve", actor, now, changes });
    if (!approved.ok) return approved;
    const subject = { kind: "call", id: callId };
    recordEvent(tx, { name: "call.approved", actorId: actorId(actor), now, subject, payload: { version, publishAt } });
    if (publishAt !== null) return done({ state: approved.value.state });
    const opened = openCall(tx, approved.value, { actor, now });
    return opened.ok ? done({ state: opened.value.state }) : opened;
  });
}
