import { type ByteReader, readVarint } from "./bytes.ts";
import { mixed } from "./term-hash.ts";

/**
 * Which documents have which pair of characters across the seam of two words. A pair's hash, one of 2^32 and no other
 * pair's, names its row by its first bits and the pair in the row by the rest: `rest, bytes, documents` for each pair,
 * steps from one to the next all of them. Rows are read one at a time, so they need not lie in memory.
 */
export type SeamRows = {
  /** How many bits of the hash name the row. */
  readonly bits: number;
  /** Where each row begins, with one entry more for the end, four bytes each. */
  readonly from: Uint8Array;
  readonly rows: Uint8Array;
};

/** What reads `length` bytes of the rows, or of where they begin, at a place. */
export type SeamSource = {
  readonly bits: number;
  readonly readFrom: (place: number, length: number) => Uint8Array;
  readonly readRows: (place: number, length: number) => Uint8Array;
};

/** The rows as they lie in memory. */
export function seamsInMemory({ bits, from, rows }: SeamRows): SeamSource {
  return {
    bits,
    readFrom: (place, length) => from.subarray(place, place + length),
    readRows: (place, length) => rows.subarray(place, place + length),
  };
}

/** The documents, ascending, that have the pair across a seam. */
export function documentsWithSeam(source: SeamSource, pair: number): Uint32Array {
  const hash = mixed(pair);
  const row = rowOf(hash, source.bits);
  const wanted = restOf(hash, source.bits);
  const edge = source.readFrom(row * 4, 8);
  const edges = new DataView(edge.buffer, edge.byteOffset, 8);
  const start = edges.getUint32(0, true);
  const bytes = source.readRows(start, edges.getUint32(4, true) - start);
  const reader = { bytes, at: 0 };
  let rest = 0;
  while (reader.at < bytes.length) {
    rest = (rest + readVarint(reader)) >>> 0;
    const length = readVarint(reader);
    if (rest === wanted) return documentsIn(reader, reader.at + length);
    if (rest > wanted) break;
    reader.at += length;
  }
  return new Uint32Array(0);
}

function documentsIn(reader: ByteReader, to: number): Uint32Array {
  const found = new Uint32Array(to - reader.at);
  let length = 0;
  let next = 0;
  while (reader.at < to) {
    next += readVarint(reader);
    found[length] = next;
    length += 1;
    next += 1;
  }
  return found.slice(0, length);
}

/** The row of a hash among 2 ** `bits`. */
export function rowOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** What a hash has beside the bits that name its row. */
export function restOf(hash: number, bits: number): number {
  return bits === 0 ? hash : (hash & (2 ** (32 - bits) - 1)) >>> 0;
}
