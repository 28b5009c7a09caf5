import { and, eq } from "drizzle-orm";
import { callAttachments } from "../../../db/schema/calls.ts";
import type { Database } from "../../../db/schema/database.ts";
import type { FileId } from "../../kernel/ids.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";

/** Takes a file off a draft; the bytes stay where earlier versions may need them. */
export function detachFile(
  db: Database,
  command: CallEdit & { readonly fileId: FileId },
  acting: Acting,
): Result<EditedCall> {
  return editCall(db, command, acting, (tx, call) => {
    tx.delete(callAttachments)
      .where(and(eq(callAttachments.callId, call.id), eq(callAttachments.fileId, command.fileId)))
      .run();
    return done({});
  });
}
