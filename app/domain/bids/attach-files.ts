import { bidAttachments } from "../../../db/schema/bids.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { saveFile } from "../files/save-file.ts";
import { MOST_FILE_MEGABYTES, MOST_FILES } from "./bid.ts";
import type { AttachFilesCommand } from "./bid-schema.ts";
import { draftToEdit, touchDraft } from "./edit-draft.ts";

const MOST_BYTES = MOST_FILE_MEGABYTES * 1024 * 1024;

/** Attaches files whose bytes are stored already, all or none. The same file twice is once. */
export function attachFiles(
  db: Database,
  command: AttachFilesCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const editing = draftToEdit(tx, command.bidId, actor, now);
    if (!editing.ok) return editing;
    const { bid, files: present } = editing.value;
    const fresh = command.files.filter(
      (file) => !present.some((one) => one.sha256 === file.sha256 && one.name === file.name),
    );
    if (present.length + fresh.length > MOST_FILES) return refused("file.too-many", { most: MOST_FILES }, "files");
    const large = fresh.find((file) => file.byteSize > MOST_BYTES);
    if (large !== undefined) {
      return refused("file.too-large", { name: large.name, most: MOST_FILE_MEGABYTES }, "files");
    }
    for (const [place, { isConfidential, ...file }] of fresh.entries()) {
      const fileId = saveFile(tx, file, { actor, now });
      tx.insert(bidAttachments)
        .values({ bidId: bid.id, fileId, position: now + place, isConfidential })
        .run();
    }
    if (fresh.length > 0) touchDraft(tx, bid, now);
    return done(null);
  });
}
