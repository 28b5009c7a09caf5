import { and, eq } from "drizzle-orm";
import { bidAttachments } from "../../../db/schema/bids.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { DetachFileCommand } from "./bid-schema.ts";
import { draftToEdit, touchDraft } from "./edit-draft.ts";

/** Takes a file out of the draft. Versions submitted earlier keep theirs. Doing it twice is once. */
export function detachFile(
  db: Database,
  { bidId, fileId }: DetachFileCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const editing = draftToEdit(tx, bidId, actor, now);
    if (!editing.ok) return editing;
    const removed = tx
      .delete(bidAttachments)
      .where(and(eq(bidAttachments.bidId, bidId), eq(bidAttachments.fileId, fileId)))
      .run();
    if (removed.changes > 0) touchDraft(tx, editing.value.bid, now);
    return done(null);
  });
}
