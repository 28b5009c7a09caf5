import type { Transaction } from "../../../db/schema/database.ts";
import type { CallId } from "../../kernel/ids.ts";
import { SYSTEM } from "../accounts/actor.ts";
import type { CallRow } from "./call.ts";
import { findCall } from "./call-queries.ts";
import { dueVerbs } from "./call-timeline.ts";
import { closeCall } from "./close-call.ts";
import { openCall } from "./open-call.ts";

/** The call as it stands at `now`, with whatever time owed it written first; undefined when there is none. */
export function currentCall(tx: Transaction, id: CallId, now: number): CallRow | undefined {
  const call = findCall(tx, id);
  return call === undefined ? undefined : settleCall(tx, call, now);
}

/** Writes what the clock does: opens a scheduled call at its hour, closes an open one at its deadline. */
function settleCall(tx: Transaction, call: CallRow, now: number): CallRow {
  let settled = call;
  for (const verb of dueVerbs(call, now)) {
    const acting = { actor: SYSTEM, now };
    const moved = verb === "publish" ? openCall(tx, settled, acting) : closeCall(tx, settled, acting);
    if (!moved.ok) throw new Error(`the clock could not ${verb} ${call.id}: ${moved.refusal.code}`);
    settled = moved.value;
  }
  return settled;
}
