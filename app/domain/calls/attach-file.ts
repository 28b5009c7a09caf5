import { eq, max } from "drizzle-orm";
import { callAttachments } from "../../../db/schema/calls.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { type StoredFile, saveFile } from "../files/save-file.ts";
import { MOST_ATTACHMENTS } from "./call.ts";
import { attachmentsOf } from "./call-queries.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";

/** Hangs a stored file onto a draft. The same bytes under the same name are there already. */
export function attachFile(
  db: Database,
  command: CallEdit & { readonly file: StoredFile },
  acting: Acting,
): Result<EditedCall> {
  const { file } = command;
  return editCall(db, command, acting, (tx, call) => {
    const present = attachmentsOf(tx, call.id);
    if (present.some((one) => one.sha256 === file.sha256 && one.name === file.name)) return done({});
    if (present.length >= MOST_ATTACHMENTS) return refused("call.too-many-files", { most: MOST_ATTACHMENTS }, "file");
    const last = tx
      .select({ position: max(callAttachments.position) })
      .from(callAttachments)
      .where(eq(callAttachments.callId, call.id))
      .get();
    const fileId = saveFile(tx, file, acting);
    tx.insert(callAttachments)
      .values({ callId: call.id, fileId, position: (last?.position ?? 0) + 1 })
      .run();
    return done({});
  });
}
