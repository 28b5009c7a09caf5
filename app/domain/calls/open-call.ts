import type { Transaction } from "../../../db/schema/database.ts";
import type { Result } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { recordEvent } from "../events/record-event.ts";
import { revealScenario } from "../scenarios/reveal-scenario.ts";
import type { CallRow } from "./call.ts";
import { moveCall } from "./move-call.ts";

/** Makes an approved call public. A timed one counts as published at its hour, however late this runs. */
export function openCall(tx: Transaction, call: CallRow, { actor, now }: Acting): Result<CallRow> {
  const publishedAt = call.publishAt !== null && call.publishAt <= now ? call.publishAt : now;
  const moved = moveCall(tx, call, { verb: "publish", actor, now, changes: { publishedAt } });
  if (!moved.ok) return moved;
  recordEvent(tx, {
    name: "call.published",
    actorId: actorId(actor),
    now,
    subject: { kind: "call", id: call.id },
    payload: { version: call.version, publishedAt, deadline: call.deadline },
  });
  revealScenario(tx, { call, actorId: actorId(actor) }, now);
  return moved;
}
