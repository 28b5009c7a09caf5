import { and, eq, notInArray } from "drizzle-orm";
import { criteria } from "../../../db/schema/calls.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type CallId, type CriterionId, toId } from "../../kernel/ids.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { type CallRow, MOST_CRITERIA } from "./call.ts";
import type { CriterionFields } from "./call-schema.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";
import { favouringIn } from "./favouring-terms.ts";

/** The criteria in the order given. That weights reach 100 is asked when the call is submitted. */
export function saveCallCriteria(
  db: Database,
  command: CallEdit & { readonly criteria: readonly CriterionFields[] },
  acting: Acting,
): Result<EditedCall> {
  const rows = command.criteria.filter(isFilled);
  return editCall(db, command, acting, (tx, call) => {
    if (rows.length > MOST_CRITERIA) return refused("call.too-many-criteria", { most: MOST_CRITERIA });
    const favouring = favouringIn(call, "criteria", rows, acting.now);
    if (favouring.length > 0) return refusedFor(favouring);
    return replaceCriteria(tx, call, rows);
  });
}

function replaceCriteria(
  tx: Transaction,
  call: CallRow,
  rows: readonly CriterionFields[],
): Result<Record<string, never>> {
  const ids = rows.map((row) => toId<"criterion">(row.id));
  if (new Set(ids).size !== ids.length || ids.some((id) => isElsewhere(tx, id, call.id)))
    return refused("form.invalid");
  tx.delete(criteria)
    .where(and(eq(criteria.callId, call.id), notInArray(criteria.id, ids)))
    .run();
  for (const [position, { id, ...row }] of rows.entries()) {
    const values = { ...row, callId: call.id, position: position + 1 };
    tx.insert(criteria)
      .values({ id: toId<"criterion">(id), ...values })
      .onConflictDoUpdate({ target: criteria.id, set: values })
      .run();
  }
  return done({});
}

function isElsewhere(tx: Transaction, id: CriterionId, callId: CallId): boolean {
  const owner = tx.select({ callId: criteria.callId }).from(criteria).where(eq(criteria.id, id)).get();
  return owner !== undefined && owner.callId !== callId;
}

function isFilled(row: CriterionFields): boolean {
  return row.titleZh !== "" || row.titleEn !== null || row.guidance !== null || row.weight > 0;
}
