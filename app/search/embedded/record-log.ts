import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import { holdsText, type LogEntry, mostBytes, pack, readEntry, writeEntry } from "./record-format.ts";

/**
 * Every change of the index in order, and where the documents' texts stand. An entry is its length, a checksum and what
 * `writeEntry` makes of it; one that a dying process left unfinished ends the log for every reader and is cut off by the next writer.
 */
export type RecordLog = {
  /** Writes the entries behind each other that `fill` adds; it is told where each begins. */
  readonly append: (fill: (add: (entry: LogEntry) => number) => void) => void;
  readonly read: (place: number) => LogEntry;
  /** Whether the Chinese text, normalised, stands in the document at the place, without reading all of it. */
  readonly holds: (place: number, text: string) => boolean;
  /** Visits the whole entries from a place on and tells where they end. */
  readonly replay: (from: number, visit: (entry: LogEntry, place: number) => void) => number;
  /** Bytes in the log, whole or not. */
  readonly size: () => number;
  readonly close: () => void;
};

const HEAD = 8;
/** So many bytes are gathered before they are written. */
const WRITTEN_AT_ONCE = 1 << 20;

/** The log in a file; without one, of an index that lives no longer than its process. */
export function openLog(path: string | undefined, wholeTo: number): RecordLog {
  return path === undefined ? openMemoryLog() : openFileLog(path, wholeTo);
}

function openMemoryLog(): RecordLog {
  const entries: LogEntry[] = [];
  return {
    append: (fill) => fill((entry) => entries.push(entry) - 1),
    read: (place) => found(entries[place]),
    holds: (place, text) => JSON.stringify(found(entries[place])).includes(text),
    replay(from, visit) {
      for (let place = from; place < entries.length; place += 1) visit(found(entries[place]), place);
      return entries.length;
    },
    size: () => entries.length,
    close: () => {},
  };
}

/** `wholeTo`: how far it is known to be whole; a broken end behind it is cut off by the first append. */
function openFileLog(path: string, wholeTo: number): RecordLog {
  const file = openSync(path, "a+");
  let end = wholeTo;
  let buffer = Buffer.allocUnsafe(2_048);

  const entryAt = (place: number, size: number): { entry: LogEntry; next: number } | undefined => {
    if (place + HEAD > size) return undefined;
    readSync(file, buffer, 0, Math.min(buffer.length, size - place), place);
    const length = buffer.readUInt32LE(0);
    const next = place + HEAD + length;
    if (next > size) return undefined;
    if (HEAD + length > buffer.length) {
      buffer = Buffer.allocUnsafe((HEAD + length) * 2);
      readSync(file, buffer, 0, HEAD + length, place);
    }
    const body = buffer.subarray(HEAD, HEAD + length);
    if (crc32(body) !== buffer.readUInt32LE(4)) return undefined;
    return { entry: readEntry(body), next };
  };
  /** Reads an entry that is known to be whole into the buffer and tells how long its body is. */
  const bodyLength = (place: number): number => {
    readSync(file, buffer, 0, buffer.length, place);
    const length = buffer.readUInt32LE(0);
    if (HEAD + length > buffer.length) {
      buffer = Buffer.allocUnsafe((HEAD + length) * 2);
      readSync(file, buffer, 0, HEAD + length, place);
    }
    return length;
  };
  const replay = (from: number, visit: (entry: LogEntry, place: number) => void): number => {
    const size = fstatSync(file).size;
    let place = from;
    for (let one = entryAt(place, size); one !== undefined; one = entryAt(place, size)) {
      visit(one.entry, place);
      place = one.next;
    }
    return place;
  };

  return {
    append(fill) {
      end = replay(end, () => {});
      if (end < fstatSync(file).size) ftruncateSync(file, end);
      const gathered = gather((bytes) => {
        writeWhole(file, bytes);
        end += bytes.length;
      });
      fill((entry) => {
        const start = gathered.add(entry);
        return end + start;
      });
      gathered.flush();
    },
    read(place) {
      return found(entryAt(place, Number.MAX_SAFE_INTEGER)?.entry);
    },
    holds(place, text) {
      const length = bodyLength(place);
      return holdsText(buffer.subarray(HEAD, HEAD + length), text);
    },
    replay(from, visit) {
      const to = replay(from, visit);
      end = Math.max(end, to);
      return to;
    },
    size: () => fstatSync(file).size,
    close: () => closeSync(file),
  };
}

/** Gathers entries as they lie in the file and hands on many at a time. `add` tells where one begins in what is not handed on. */
function gather(write: (bytes: Buffer) => void) {
  let bytes = Buffer.allocUnsafe(4_096);
  let length = 0;
  const flush = () => {
    if (length > 0) write(bytes.subarray(0, length));
    length = 0;
  };
  return {
    add(entry: LogEntry): number {
      const packed = pack(entry);
      const most = HEAD + mostBytes(packed);
      if (length + most > WRITTEN_AT_ONCE) flush();
      if (length + most > bytes.length) {
        const wider = Buffer.allocUnsafe((length + most) * 2);
        bytes.copy(wider, 0, 0, length);
        bytes = wider;
      }
      const start = length;
      length = writeEntry(bytes, start + HEAD, packed);
      bytes.writeUInt32LE(length - start - HEAD, start);
      bytes.writeUInt32LE(crc32(bytes.subarray(start + HEAD, length)), start + 4);
      return start;
    },
    flush,
  };
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function found(entry: LogEntry | undefined): LogEntry {
  if (entry === undefined) throw new Error("search index: an entry of the log is missing");
  return entry;
}
