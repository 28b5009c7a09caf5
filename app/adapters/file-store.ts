import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";

/** Types that may be uploaded, by what the bytes say; the name's ending must agree. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "text/plain": ["txt", "md"],
  "text/csv": ["csv"],
};

export type FileStore = {
  /** Keeps the bytes under their hash, synced to disk before it returns. */
  put(bytes: Uint8Array): Promise<{ readonly sha256: string; readonly byteSize: number }>;
  /** A stream of the bytes with this hash; undefined when they are not there. */
  read(sha256: string): ReadableStream<Uint8Array> | undefined;
};

/** Files on disk, content-addressed: temporary, sync, rename, sync the directory. */
export function openFileStore(dataDir: string): FileStore {
  const root = path.join(dataDir, "files");
  const place = (sha256: string) => path.join(root, sha256.slice(0, 2), sha256);
  mkdirSync(root, { recursive: true });
  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const target = place(sha256);
      if (!(await exists(target))) {
        mkdirSync(path.dirname(target), { recursive: true });
        await writeSynced(target, bytes);
      }
      return { sha256, byteSize: bytes.byteLength };
    },
    read(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256) || !existsSync(place(sha256))) return undefined;
      const stream: unknown = Readable.toWeb(createReadStream(place(sha256)));
      return stream instanceof ReadableStream ? stream : undefined;
    },
  };
}

/** The type the bytes themselves show, when it is allowed and the name's ending agrees; undefined otherwise. */
export async function sniffType(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const ending = name.toLowerCase().split(".").pop() ?? "";
  const found = await fileTypeFromBuffer(bytes);
  const type = found?.mime ?? (isText(bytes) ? (ending === "csv" ? "text/csv" : "text/plain") : undefined);
  return type !== undefined && TYPES[type]?.includes(ending) === true ? type : undefined;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function writeSynced(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${target}.${randomUUID()}`;
  const handle = await open(temporary, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
  const directory = await open(path.dirname(target), "r");
  await directory.sync().finally(() => directory.close());
}
