import { eq } from "drizzle-orm";
import { callHistory, calls } from "../../../db/schema/calls.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { newId } from "../../kernel/ids.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import type { CallRow } from "./call.ts";
import { CALL_LIFECYCLE, type CallVerb } from "./call-lifecycle.ts";
import { canMoveCall } from "./call-policy.ts";
import { nextCheckAt } from "./call-timeline.ts";

export type CallMove = {
  readonly verb: CallVerb;
  readonly actor: Actor;
  readonly now: number;
  readonly note?: string;
  /** What else the verb writes into the row. */
  readonly changes?: Partial<Omit<CallRow, "id" | "state">>;
};

/** Leads a call on: asks policy and lifecycle, writes row and history. The event is the verb's own. */
export function moveCall(tx: Transaction, call: CallRow, move: CallMove): Result<CallRow> {
  const { verb, actor, now } = move;
  const allowed = canMoveCall(actor, call, verb, now);
  if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
  const transition = transitionOf(CALL_LIFECYCLE, call.state, verb);
  if (transition === undefined) return refused("call.wrong-state", { state: call.state });
  const note = move.note?.trim() ?? "";
  if (transition.needsNote === true && note === "") return refused("call.note-needed", {}, "note");
  const next = { ...call, ...move.changes, state: transition.to, stateNote: note === "" ? null : note, updatedAt: now };
  const moved = { ...next, nextCheckAt: nextCheckAt(next) };
  const { id: _id, ...columns } = moved;
  tx.update(calls).set(columns).where(eq(calls.id, call.id)).run();
  tx.insert(callHistory)
    .values({
      id: newId<"call_history">(now),
      callId: call.id,
      verb,
      from: call.state,
      to: transition.to,
      actorId: actorId(actor),
      note: moved.stateNote,
      at: now,
    })
    .run();
  return done(moved);
}
