import type { Database } from "../../../db/schema/database.ts";
import { done } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { dueCalls } from "./office-call-queries.ts";
import { currentCall } from "./settle-call.ts";

const AT_ONCE = 200;

/**
 * Writes what time has done: opens scheduled calls at their hour, closes open ones at their deadline.
 * Returns how many calls it advanced; a full batch means that there may be more. Each call is an act of its own.
 */
export function advanceDueCalls(db: Database, { now }: { readonly now: number }): number {
  const due = dueCalls(db, now, AT_ONCE);
  for (const { id } of due) act(db, (tx) => done(currentCall(tx, id, now)));
  return due.length;
}
