import type { Database } from "../../../db/schema/database.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { done, type Result, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import type { TimelineFields } from "./call-schema.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";

/** When it is published, until when it may be asked about, when it closes. The past is refused at once. */
export function saveCallTimeline(db: Database, command: CallEdit & TimelineFields, acting: Acting): Result<EditedCall> {
  const { callId, version, ...moments } = command;
  return editCall(db, { callId, version }, acting, () => {
    const wrong = pastMoments(moments, acting.now);
    return wrong.length > 0 ? refusedFor(wrong) : done(moments);
  });
}

function pastMoments(moments: Omit<TimelineFields, "version">, now: number): readonly Refusal[] {
  const names = ["publishAt", "questionsUntil", "deadline"] as const;
  return names.flatMap((name) => {
    const at = moments[name];
    return at !== null && at <= now ? [refusal("call.moment-past", {}, name)] : [];
  });
}
