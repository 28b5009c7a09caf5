import { and, eq, notInArray } from "drizzle-orm";
import { needs } from "../../../db/schema/calls.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type CallId, type NeedId, toId } from "../../kernel/ids.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { type CallRow, MOST_NEEDS } from "./call.ts";
import type { NeedFields } from "./call-schema.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";
import { favouringIn } from "./favouring-terms.ts";

/** The needs in the order given. Rows with nothing in them are dropped; rows that are left out are removed. */
export function saveCallNeeds(
  db: Database,
  command: CallEdit & { readonly needs: readonly NeedFields[] },
  acting: Acting,
): Result<EditedCall> {
  const rows = command.needs.filter(isFilled);
  return editCall(db, command, acting, (tx, call) => {
    if (rows.length > MOST_NEEDS) return refused("call.too-many-needs", { most: MOST_NEEDS });
    const favouring = favouringIn(call, "needs", rows, acting.now);
    if (favouring.length > 0) return refusedFor(favouring);
    return replaceNeeds(tx, call, rows);
  });
}

function replaceNeeds(tx: Transaction, call: CallRow, rows: readonly NeedFields[]): Result<Record<string, never>> {
  const ids = rows.map((row) => toId<"need">(row.id));
  if (new Set(ids).size !== ids.length || ids.some((id) => isElsewhere(tx, id, call.id)))
    return refused("form.invalid");
  tx.delete(needs)
    .where(and(eq(needs.callId, call.id), notInArray(needs.id, ids)))
    .run();
  for (const [position, { id, ...row }] of rows.entries()) {
    const values = { ...plainFigure(row), callId: call.id, position: position + 1 };
    tx.insert(needs)
      .values({ id: toId<"need">(id), ...values })
      .onConflictDoUpdate({ target: needs.id, set: values })
      .run();
  }
  return done({});
}

/** A threshold belongs to numbers alone. */
function plainFigure(row: Omit<NeedFields, "id">): Omit<NeedFields, "id"> {
  return row.figureType === "number" ? row : { ...row, comparator: null, threshold: null, unit: null };
}

function isElsewhere(tx: Transaction, id: NeedId, callId: CallId): boolean {
  const owner = tx.select({ callId: needs.callId }).from(needs).where(eq(needs.id, id)).get();
  return owner !== undefined && owner.callId !== callId;
}

function isFilled(row: NeedFields): boolean {
  const texts = [row.titleZh, row.titleEn, row.detailZh, row.detailEn, row.unit, row.evidence];
  return texts.some((text) => text !== null && text !== "") || row.threshold !== null || row.weight !== null;
}
