import { type ByteReader, type Bytes, emptyBytes, type Numbers, readVarint, writeBytes, writeVarint } from "./bytes.ts";
import { mixed } from "./term-hash.ts";

/** Sightings that a row holds on average: few enough to be read at once. */
const PER_ROW = 32;
/** So many sightings are sorted at a time: what sorting takes in memory. */
const MOST_AT_ONCE = 32_000_000;

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
  const total = 2 ** bits;
  let passes = 1;
  while (passes < total && passes * MOST_AT_ONCE < pairs.length) passes *= 2;
  const from = new Uint32Array(total + 1);
  const bytes = emptyBytes(pairs.length * 3 + 16);
  for (let pass = 0; pass < passes; pass += 1) {
    const first = (total / passes) * pass;
    const some = sorted(pairs, ends, bits, first, first + total / passes);
    for (let row = first; row < first + total / passes; row += 1) {
      from[row] = bytes.length;
      writeRow(bytes, some, some.from[row - first] ?? 0, some.from[row - first + 1] ?? 0);
    }
  }
  from[total] = bytes.length;
  return { bits, from: new Uint8Array(from.buffer), rows: bytes.bytes.subarray(0, bytes.length) };
}

/** Sightings by row, and in a row by the rest of the hash and then by document. */
type Sorted = { readonly from: Uint32Array; readonly rests: Uint32Array; readonly documents: Uint32Array };

function sorted(pairs: Numbers, ends: Numbers, bits: number, first: number, end: number): Sorted {
  const from = new Uint32Array(end - first + 1);
  for (let place = 0; place < pairs.length; place += 1) {
    const row = rowOf(mixed(pairs.numbers[place] ?? 0), bits);
    if (row >= first && row < end) from[row - first + 1] = (from[row - first + 1] ?? 0) + 1;
  }
  for (let row = 0; row < end - first; row += 1) from[row + 1] = (from[row + 1] ?? 0) + (from[row] ?? 0);
  const next = from.slice();
  const rests = new Uint32Array(from[end - first] ?? 0);
  const documents = new Uint32Array(rests.length);
  let document = 0;
  for (let place = 0; place < pairs.length; place += 1) {
    while (place >= (ends.numbers[document] ?? pairs.length)) document += 1;
    const hash = mixed(pairs.numbers[place] ?? 0);
    const row = rowOf(hash, bits);
    if (row < first || row >= end) continue;
    const target = next[row - first] ?? 0;
    next[row - first] = target + 1;
    rests[target] = restOf(hash, bits);
    documents[target] = document;
  }
  for (let row = 0; row < end - first; row += 1) sortRow(rests, documents, from[row] ?? 0, from[row + 1] ?? 0);
  return { from, rests, documents };
}

const LONG_ROW = 200;

/** By the rest of the hash; documents keep their order. */
function sortRow(rests: Uint32Array, documents: Uint32Array, from: number, to: number): void {
  if (to - from > LONG_ROW) {
    const order = Uint32Array.from({ length: to - from }, (_none, place) => place);
    order.sort((one, other) => (rests[from + one] ?? 0) - (rests[from + other] ?? 0) || one - other);
    const oldRests = rests.slice(from, to);
    const oldDocuments = documents.slice(from, to);
    for (const [place, at] of order.entries()) {
      rests[from + place] = oldRests[at] ?? 0;
      documents[from + place] = oldDocuments[at] ?? 0;
    }
    return;
  }
  for (let place = from + 1; place < to; place += 1) {
    const rest = rests[place] ?? 0;
    const document = documents[place] ?? 0;
    let before = place - 1;
    while (before >= from && (rests[before] ?? 0) > rest) {
      rests[before + 1] = rests[before] ?? 0;
      documents[before + 1] = documents[before] ?? 0;
      before -= 1;
    }
    rests[before + 1] = rest;
    documents[before + 1] = document;
  }
}

const group = emptyBytes(1_024);

function writeRow(bytes: Bytes, { rests, documents }: Sorted, from: number, to: number): void {
  let last = 0;
  for (let place = from; place < to; ) {
    const rest = rests[place] ?? 0;
    let next = 0;
    group.length = 0;
    for (; place < to && rests[place] === rest; place += 1) {
      const document = documents[place] ?? 0;
      if (document < next) continue;
      writeVarint(group, document - next);
      next = document + 1;
    }
    writeVarint(bytes, rest - last);
    writeVarint(bytes, group.length);
    writeBytes(bytes, group);
    last = rest;
  }
}

function rowOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

function restOf(hash: number, bits: number): number {
  return bits === 0 ? hash : (hash & (2 ** (32 - bits) - 1)) >>> 0;
}
