import { eq, max } from "drizzle-orm";
import { callAttachments } from "../../../db/schema/calls.ts";
import type { Database } from "../../../db/schema/database.ts";
import { files } from "../../../db/schema/files.ts";
import type { FileId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { actorId } from "../accounts/actor.ts";
import { MOST_ATTACHMENTS } from "./call.ts";
import { attachmentsOf, findAttachment } from "./call-queries.ts";
import { type Acting, type CallEdit, type EditedCall, editCall } from "./edit-call.ts";

/** Hangs a file that the actor has stored onto a draft. */
export function attachFile(
  db: Database,
  command: CallEdit & { readonly fileId: FileId },
  acting: Acting,
): Result<EditedCall> {
  const { fileId } = command;
  return editCall(db, command, acting, (tx, call) => {
    const file = tx.select().from(files).where(eq(files.id, fileId)).get();
    if (file === undefined || file.uploadedById !== actorId(acting.actor)) return refused("file.not-found");
    if (findAttachment(tx, call.id, fileId) !== undefined) return done({});
    if (attachmentsOf(tx, call.id).length >= MOST_ATTACHMENTS)
      return refused("call.too-many-files", { most: MOST_ATTACHMENTS }, "file");
    const last = tx
      .select({ position: max(callAttachments.position) })
      .from(callAttachments)
      .where(eq(callAttachments.callId, call.id))
      .get();
    tx.insert(callAttachments)
      .values({ callId: call.id, fileId, position: (last?.position ?? 0) + 1 })
      .run();
    return done({});
  });
}
