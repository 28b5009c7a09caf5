import {
  type Bytes,
  emptyBytes,
  emptyNumbers,
  type Numbers,
  reserveBytes,
  reserveNumbers,
  writeBytes,
  writeNumber,
  writeVarint,
} from "./bytes.ts";
import { restOf, rowOf, type SeamRows } from "./seam-rows.ts";
import { type Dealt, dealOut, type Noted, visitSorted } from "./sort-sightings.ts";
import { mixed } from "./term-hash.ts";

/** Sightings that a row holds on average: few enough to be read at once. */
const PER_ROW = 32;
/** So many pairs are dealt out at a time, those of so many documents at most. */
const MOST_PAIRS = 1 << 22;
const MOST_DOCUMENTS = 1 << 16;
/** By so many bits where it is done several times. */
const RANGE_BITS = 9;
/** A range is sorted at once: it has few enough pairs to stay close to the processor. */
const PER_RANGE = 1 << 16;

/** Gathers the pairs of documents, one document after the other. */
export function growSeamRows(mostPairs = MOST_PAIRS) {
  const noted: Noted = { hashes: emptyNumbers(), ends: emptyNumbers() };
  const dealt: Dealt[] = [];
  let documents = 0;
  const deal = (bits: number) => {
    dealt.push(dealOut(noted, bits, documents));
    documents += noted.ends.length;
    noted.hashes.length = 0;
    noted.ends.length = 0;
  };
  return {
    /** `pairs`: all of one document, some of them twice. */
    add({ numbers, length }: Numbers): void {
      const { hashes, ends } = noted;
      reserveNumbers(hashes, length);
      for (let place = 0; place < length; place += 1) {
        hashes.numbers[hashes.length + place] = mixed(numbers[place] ?? 0);
      }
      hashes.length += length;
      writeNumber(ends, hashes.length);
      if (hashes.length >= mostPairs || ends.length === MOST_DOCUMENTS) deal(RANGE_BITS);
    },
    finish(): SeamRows {
      let bits = dealt.length === 0 ? 0 : RANGE_BITS;
      while (dealt.length === 0 && 2 ** bits * PER_RANGE < noted.hashes.length) bits += 1;
      deal(bits);
      return rowsOf(dealt, bits);
    },
  };
}

/** The rows of pairs that were dealt out by so many bits of their hashes. */
function rowsOf(dealt: readonly Dealt[], rangeBits: number): SeamRows {
  const pairs = dealt.reduce((sum, { hashes }) => sum + hashes.length, 0);
  let bits = 0;
  while (bits < 26 && 2 ** bits * PER_ROW < pairs) bits += 1;
  const from = new Uint32Array(2 ** bits + 1);
  const bytes = emptyBytes(pairs * 3 + 16);
  let row = 0;
  let last = 0;
  visitSorted(dealt, rangeBits, ({ hashes, documents, length }) => {
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
/** Bytes that a number takes at most. */
const LONGEST = 5;

/** Documents, ascending, some twice: how many bytes they take, and the steps between them. */
function writeDocuments(row: Bytes, documents: Uint32Array, from: number, to: number): void {
  group.length = 0;
  reserveBytes(group, (to - from) * LONGEST);
  const { bytes } = group;
  let at = 0;
  let next = 0;
  for (let place = from; place < to; place += 1) {
    const document = documents[place] ?? 0;
    if (document < next) continue;
    let rest = document - next;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    next = document + 1;
  }
  group.length = at;
  writeVarint(row, at);
  writeBytes(row, group);
}
