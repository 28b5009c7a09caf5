import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { missingIn } from "./call-completeness.ts";
import { canMoveCall } from "./call-policy.ts";
import { attachmentsOf, criteriaOf, needsOf } from "./call-queries.ts";
import type { CallEdit, EditedCall } from "./edit-call.ts";
import { moveCall } from "./move-call.ts";
import { partMarks } from "./part-marks.ts";
import { currentCall } from "./settle-call.ts";

/** Hands a complete draft to a second official. Refused with everything that is missing. */
export function submitCall(db: Database, { callId, version }: CallEdit, { actor, now }: Acting): Result<EditedCall> {
  return act(db, (tx) => {
    const call = currentCall(tx, callId, now);
    if (call === undefined) return refused("call.not-found");
    const isRepeat = call.state === "awaiting_approval" && call.submittedById === actorId(actor);
    if (isRepeat && call.version === version) return done({ callId, version });
    const allowed = canMoveCall(actor, call, "submit", now);
    if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
    if (call.version !== version) return refused("call.changed-meanwhile");
    const parts = { call, needs: needsOf(tx, callId), criteria: criteriaOf(tx, callId) };
    const missing = missingIn(parts, now);
    if (missing.length > 0) return refusedFor(missing.map((one) => one.refusal));
    const moved = moveCall(tx, call, { verb: "submit", actor, now, changes: { submittedById: actorId(actor) } });
    if (!moved.ok) return moved;
    recordEvent(tx, {
      name: "call.submitted-for-approval",
      actorId: actorId(actor),
      now,
      subject: { kind: "call", id: callId },
      payload: { version, ...partMarks({ ...parts, attachments: attachmentsOf(tx, callId) }) },
    });
    return done({ callId, version });
  });
}
