import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { missingIn } from "./call-completeness.ts";
import { canMoveCall } from "./call-policy.ts";
import { criteriaOf, needsOf } from "./call-queries.ts";
import type { CallEdit, EditedCall } from "./edit-call.ts";
import { openCall } from "./open-call.ts";
import { currentCall } from "./settle-call.ts";

/** Publishes an approved call now instead of at its hour. Periods are counted anew from now. */
export function publishCall(db: Database, { callId, version }: CallEdit, { actor, now }: Acting): Result<EditedCall> {
  return act(db, (tx) => {
    const call = currentCall(tx, callId, now);
    if (call === undefined) return refused("call.not-found");
    const allowed = canMoveCall(actor, call, "publish", now);
    if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
    if (call.version !== version) return refused("call.changed-meanwhile");
    const sooner = { ...call, publishAt: null };
    const missing = missingIn({ call: sooner, needs: needsOf(tx, callId), criteria: criteriaOf(tx, callId) }, now);
    if (missing.length > 0) return refusedFor(missing.map((one) => one.refusal));
    const opened = openCall(tx, sooner, { actor, now });
    return opened.ok ? done({ callId, version }) : opened;
  });
}
