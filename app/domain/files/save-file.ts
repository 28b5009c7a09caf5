import type { Transaction } from "../../../db/schema/database.ts";
import { files } from "../../../db/schema/files.ts";
import { type FileId, newId } from "../../kernel/ids.ts";
import { type Acting, actorId } from "../accounts/actor.ts";

/** Bytes that lie in the file store already, with the name they came under and the type that they show. */
export type StoredFile = {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteSize: number;
};

/** Writes the row of a stored file inside the transaction of the act that brings it. */
export function saveFile(tx: Transaction, file: StoredFile, { actor, now }: Acting): FileId {
  const id = newId<"file">(now);
  tx.insert(files)
    .values({ id, ...file, name: plainFileName(file.name), uploadedById: actorId(actor), createdAt: now })
    .run();
  return id;
}

/** A name without folders, control characters or tricks of direction, short enough for every disk. */
export function plainFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, "").trim();
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? "";
  return plain.length <= 120 ? plain || "file" : `${plain.slice(0, 120 - ending.length)}${ending}`;
}
