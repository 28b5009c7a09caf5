import type { Transaction } from "../../../db/schema/database.ts";
import type { Result } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { recordEvent } from "../events/record-event.ts";
import type { CallRow } from "./call.ts";
import { moveCall } from "./move-call.ts";

/** Closes a call at its deadline. What is written as the time of closing is the deadline, however late this runs. */
export function closeCall(tx: Transaction, call: CallRow, { actor, now }: Acting): Result<CallRow> {
  const moved = moveCall(tx, call, { verb: "close", actor, now, changes: { closedAt: call.deadline } });
  if (moved.ok) {
    const subject = { kind: "call", id: call.id };
    recordEvent(tx, {
      name: "call.closed",
      actorId: actorId(actor),
      now,
      subject,
      payload: { deadline: call.deadline },
    });
  }
  return moved;
}
