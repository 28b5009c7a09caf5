import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import path from "node:path";
import type { SeamSource } from "./seam-rows.ts";
import { openSegment, type Segment } from "./segment.ts";
import { PREFIX, readSegmentData, residentLength } from "./segment-format.ts";
import type { SharedSegments } from "./shared-segments.ts";

const LARGEST_READ = 1 << 30;

/**
 * Opens a segment: its rows are read into memory at once, or taken from a thread that has them; the file stays open
 * for the seams, and may be removed meanwhile. Throws when the file is not whole.
 */
export function openSegmentFile(folder: string, name: string, shared: SharedSegments): Segment {
  const file = openSync(path.join(folder, name), "r");
  try {
    const size = fstatSync(file).size;
    const resident = residentLength(bytesAt(file, new Uint8Array(PREFIX), 0));
    if (!(resident >= PREFIX && resident <= size)) throw new Error("search index: a segment's file is cut short");
    let bytes = shared.take(name);
    if (bytes === undefined) {
      bytes = bytesAt(file, shared.room(resident), 0);
      shared.give(name, bytes);
    }
    const { seams, ...data } = readSegmentData(bytes, size);
    const source: SeamSource = {
      bits: seams.bits,
      readFrom: (place, length) => bytesAt(file, new Uint8Array(length), seams.from + place),
      readRows: (place, length) => bytesAt(file, new Uint8Array(length), seams.rows + place),
    };
    return openSegment(data, source, () => closeSync(file));
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Fills the bytes from a place of the file on. */
function bytesAt(file: number, bytes: Uint8Array, from: number): Uint8Array {
  for (let read = 0; read < bytes.length; ) {
    const count = readSync(file, bytes, read, Math.min(bytes.length - read, LARGEST_READ), from + read);
    if (count === 0) break;
    read += count;
  }
  return bytes;
}
