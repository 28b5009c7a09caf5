import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { CallEdit, EditedCall } from "./edit-call.ts";
import { moveCall } from "./move-call.ts";
import { currentCall } from "./settle-call.ts";

/** Takes an approved call back for editing before it is public; it needs a new approval. */
export function reopenCall(
  db: Database,
  { callId, version, note }: CallEdit & { readonly note: string },
  { actor, now }: Acting,
): Result<EditedCall> {
  return act(db, (tx) => {
    const call = currentCall(tx, callId, now);
    if (call === undefined) return refused("call.not-found");
    const moved = moveCall(tx, call, {
      verb: "reopen",
      actor,
      now,
      note,
      changes: { approvedById: null, approvedAt: null },
    });
    if (!moved.ok) return moved;
    if (call.version !== version) return refused("call.changed-meanwhile");
    recordEvent(tx, {
      name: "call.taken-back",
      actorId: actorId(actor),
      now,
      subject: { kind: "call", id: callId },
      payload: { version, from: call.state },
    });
    return done({ callId, version });
  });
}
