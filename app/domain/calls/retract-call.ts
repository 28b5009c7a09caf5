import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { CallEdit, EditedCall } from "./edit-call.ts";
import { moveCall } from "./move-call.ts";
import { currentCall } from "./settle-call.ts";

/** Takes a call back for editing while it waits for approval. */
export function retractCall(db: Database, { callId, version }: CallEdit, { actor, now }: Acting): Result<EditedCall> {
  return act(db, (tx) => {
    const call = currentCall(tx, callId, now);
    if (call === undefined) return refused("call.not-found");
    const moved = moveCall(tx, call, { verb: "retract", actor, now });
    if (!moved.ok) return moved;
    const subject = { kind: "call", id: callId };
    recordEvent(tx, { name: "call.taken-back", actorId: actorId(actor), now, subject, payload: { version } });
    return done({ callId, version });
  });
}
