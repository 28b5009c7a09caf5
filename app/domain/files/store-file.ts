import type { Database } from "../../../db/schema/database.ts";
import type { FileId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { type StoredFile, saveFile } from "./save-file.ts";

/** Writes the row of a stored file that another act will attach; until then only its uploader reads it. */
export function storeFile(db: Database, file: StoredFile, { actor, now }: Acting): Result<{ readonly fileId: FileId }> {
  return act(db, (tx) =>
    actor.kind === "visitor" ? refused("access.not-yours") : done({ fileId: saveFile(tx, file, { actor, now }) }),
  );
}
