import { eq } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { CallId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { CallRow } from "./call.ts";
import { canEditCall } from "./call-policy.ts";
import { attachmentsOf, criteriaOf, needsOf } from "./call-queries.ts";
import { currentCall } from "./settle-call.ts";

export type CallEdit = { readonly callId: CallId; readonly version: number };
export type EditedCall = { readonly callId: CallId; readonly version: number };

type Change = (tx: Transaction, call: CallRow) => Result<Partial<Omit<CallRow, "id" | "state" | "version">>>;

/**
 * One edit of a draft: refused when somebody else edited since the version that the writer saw. An edit that changes
 * nothing raises no version and never conflicts, so that a page sent just after it saved itself is no quarrel.
 * Drafts leave no leaf in the log at every autosave; what is submitted and published does, with its version.
 */
export function editCall(db: Database, edit: CallEdit, { actor, now }: Acting, change: Change): Result<EditedCall> {
  return act(db, (tx) => {
    const call = currentCall(tx, edit.callId, now);
    if (call === undefined) return refused("call.not-found");
    const allowed = canEditCall(actor, call, now);
    if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
    const before = contentOf(tx, call);
    const changes = change(tx, call);
    if (!changes.ok) return changes;
    const isSame = before === contentOf(tx, { ...call, ...changes.value });
    if (isSame) return done({ callId: call.id, version: call.version });
    if (call.version !== edit.version) return refused("call.changed-meanwhile");
    const version = call.version + 1;
    tx.update(calls)
      .set({ ...changes.value, version, updatedAt: now })
      .where(eq(calls.id, call.id))
      .run();
    return done({ callId: call.id, version });
  });
}

function contentOf(tx: Transaction, call: CallRow): string {
  const files = attachmentsOf(tx, call.id).map((file) => file.id);
  return JSON.stringify([call, needsOf(tx, call.id), criteriaOf(tx, call.id), files]);
}
