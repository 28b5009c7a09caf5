import { eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type FileRow, files } from "../../../db/schema/files.ts";
import type { FileId } from "../../kernel/ids.ts";

export function findFile(db: Reader, id: FileId): FileRow | undefined {
  return db.select().from(files).where(eq(files.id, id)).get();
}
