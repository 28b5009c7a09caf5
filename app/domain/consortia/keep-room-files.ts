import { and, eq } from "drizzle-orm";
import { consortiumFiles } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { saveFile } from "../files/save-file.ts";
import { recordBeside } from "./change-consortium.ts";
import { MOST_ROOM_FILE_MEGABYTES, MOST_ROOM_FILES } from "./consortium.ts";
import { actInRoom } from "./room-act.ts";
import { listRoomFiles } from "./talk-queries.ts";
import type { AddRoomFilesCommand, RoomFileCommand } from "./talk-schema.ts";

const MOST_BYTES = MOST_ROOM_FILE_MEGABYTES * 1024 * 1024;

/** Keeps files in the room whose bytes are stored already, all or none. The same file twice is once. */
export function addRoomFiles(
  db: Database,
  { consortiumId, files }: AddRoomFilesCommand,
  { actor, now }: Acting,
): Result<null> {
  return act(db, (tx) => {
    const acting = actInRoom(tx, consortiumId, { verb: "file", needed: "edit" }, { actor, now });
    if (!acting.ok) return acting;
    const { consortium, personId, firm } = acting.value;
    const present = listRoomFiles(tx, consortiumId);
    const fresh = files.filter((file) => !present.some((one) => one.sha256 === file.sha256 && one.name === file.name));
    if (present.length + fresh.length > MOST_ROOM_FILES) {
      return refused("file.too-many", { most: MOST_ROOM_FILES }, "files");
    }
    const large = fresh.find((file) => file.byteSize > MOST_BYTES);
    if (large !== undefined) {
      return refused("file.too-large", { name: large.name, most: MOST_ROOM_FILE_MEGABYTES }, "files");
    }
    for (const file of fresh) {
      const fileId = saveFile(tx, file, { actor, now });
      tx.insert(consortiumFiles).values({ consortiumId, fileId, organizationId: firm, addedAt: now }).run();
    }
    if (fresh.length > 0) recordBeside(tx, consortium, { verb: "file", actorId: personId, now });
    return done(null);
  });
}

/** Takes a file out of the room: the firm that brought it, or the lead. */
export function removeRoomFile(
  db: Database,
  { consortiumId, fileId }: RoomFileCommand,
  { actor, now }: Acting,
): Result<null> {
  return act(db, (tx) => {
    const acting = actInRoom(tx, consortiumId, { verb: "file", needed: "edit" }, { actor, now });
    if (!acting.ok) return acting;
    const { consortium, personId, firm } = acting.value;
    const kept = listRoomFiles(tx, consortiumId).find((file) => file.id === fileId);
    if (kept === undefined) return refused("access.not-yours");
    if (firm !== consortium.leadId && firm !== kept.organizationId) return refused("consortium.file-of-others");
    tx.delete(consortiumFiles)
      .where(and(eq(consortiumFiles.consortiumId, consortiumId), eq(consortiumFiles.fileId, fileId)))
      .run();
    recordBeside(tx, consortium, { verb: "file", actorId: personId, now, facts: { fileId } });
    return done(null);
  });
}
