import { type ByteReader, type Bytes, emptyBytes, type Numbers, readVarint, writeBytes, writeVarint } from "./bytes.ts";
import { visitSorted } from "./sort-sightings.ts";
import { mixed } from "./term-hash.ts";

/** Sightings that a row holds on average: few enough to be read at once. */
const PER_ROW = 32;

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

/** `pairs`: those of the first document, then of the second and so on; `ends`: where each document's end. */
export function seamRows(pairs: Numbers, ends: Numbers): SeamRows {
  let bits = 0;
  while (bits < 26 && 2 ** bits * PER_ROW < pairs.length) bits += 1;
  const from = new Uint32Array(2 ** bits + 1);
  const bytes = emptyBytes(pairs.length * 3 + 16);
  let row = 0;
  let last = 0;
  visitSorted(pairs, ends, ({ hashes, documents, length }) => {
    for (let place = 0; place < length; ) {
      const hash = hashes[place] ?? 0;
      const start = place;
      while (place < length && hashes[place] === hash) place += 1;
      for (; row < rowOf(hash, bits); last = 0) {
        row += 1;
        from[row] = bytes.length;
      }
      const rest = restOf(hash, bits);
      writeVarint(bytes, rest - last);
      writeDocuments(bytes, documents, start, place);
      last = rest;
    }
  });
  from.fill(bytes.length, row + 1);
  return { bits, from: new Uint8Array(from.buffer), rows: bytes.bytes.subarray(0, bytes.length) };
}

const group = emptyBytes(1_024);

/** Documents, ascending, some twice: how many bytes they take, and the steps between them. */
function writeDocuments(bytes: Bytes, documents: Uint32Array, from: number, to: number): void {
  group.length = 0;
  let next = 0;
  for (let place = from; place < to; place += 1) {
    const document = documents[place] ?? 0;
    if (document < next) continue;
    writeVarint(group, document - next);
    next = document + 1;
  }
  writeVarint(bytes, group.length);
  writeBytes(bytes, group);
}

function rowOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

function restOf(hash: number, bits: number): number {
  return bits === 0 ? hash : (hash & (2 ** (32 - bits) - 1)) >>> 0;
}
