import type { Numbers } from "./bytes.ts";
import { mixed } from "./term-hash.ts";

/** Sightings by hash, and those of one hash by document: the first `length` of both rows, which the next ones overwrite. */
export type Sightings = { readonly hashes: Uint32Array; readonly documents: Uint32Array; length: number };

/** So many sightings are sorted at a time: what sorting takes in memory. */
const MOST_AT_ONCE = 32_000_000;
/** So many are sorted together: few enough to stay close to the processor. */
const PER_RANGE = 1 << 16;
const MOST_RANGE_BITS = 9;
/** Bits that one round of sorting looks at. */
const ROUND = 11;

/**
 * Visits the sightings of pairs in the order of their hashes, range after range of the hashes. `pairs`: those of the
 * first document, then of the second and so on; `ends`: where each document's end.
 */
export function visitSorted(pairs: Numbers, ends: Numbers, visit: (sorted: Sightings) => void): void {
  let bits = 0;
  while (bits < MOST_RANGE_BITS && 2 ** bits * PER_RANGE < pairs.length) bits += 1;
  const starts = rangeStarts(pairs, bits);
  const longest = starts.reduce((most, start, range) => Math.max(most, start - (starts[range - 1] ?? 0)), 0);
  let sorted = rowsFor(longest);
  let other = rowsFor(longest);
  for (let range = 0; range < 2 ** bits; ) {
    let to = range + 1;
    while (to < 2 ** bits && (starts[to + 1] ?? 0) - (starts[range] ?? 0) <= MOST_AT_ONCE) to += 1;
    const some = inRanges(pairs, ends, { bits, starts, from: range, to });
    for (let one = range; one < to; one += 1) {
      const first = (starts[one] ?? 0) - (starts[range] ?? 0);
      const length = (starts[one + 1] ?? 0) - (starts[one] ?? 0);
      sorted.hashes.set(some.hashes.subarray(first, first + length));
      sorted.documents.set(some.documents.subarray(first, first + length));
      sorted.length = length;
      for (let shift = 0; shift < 32 - bits; shift += ROUND) {
        sortByBits(sorted, other, shift);
        [sorted, other] = [other, sorted];
      }
      visit(sorted);
    }
    range = to;
  }
}

function rowsFor(length: number): Sightings {
  return { hashes: new Uint32Array(length), documents: new Uint32Array(length), length: 0 };
}

/** A range of hashes is all with the same first bits. */
function rangeOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** How many sightings come before each range, with one entry more for all of them. */
function rangeStarts(pairs: Numbers, bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (let place = 0; place < pairs.length; place += 1) {
    const range = rangeOf(mixed(pairs.numbers[place] ?? 0), bits);
    starts[range + 1] = (starts[range + 1] ?? 0) + 1;
  }
  for (let range = 0; range < 2 ** bits; range += 1)
    starts[range + 1] = (starts[range + 1] ?? 0) + (starts[range] ?? 0);
  return starts;
}

type Ranges = { readonly bits: number; readonly starts: Uint32Array; readonly from: number; readonly to: number };

/** The sightings of some ranges, range by range, within one in the order of documents. */
function inRanges(pairs: Numbers, ends: Numbers, { bits, starts, from, to }: Ranges): Sightings {
  const before = starts[from] ?? 0;
  const { hashes, documents } = rowsFor((starts[to] ?? 0) - before);
  const next = starts.map((start) => start - before);
  let document = 0;
  for (let place = 0; place < pairs.length; place += 1) {
    while (place >= (ends.numbers[document] ?? pairs.length)) document += 1;
    const hash = mixed(pairs.numbers[place] ?? 0);
    const range = rangeOf(hash, bits);
    if (range < from || range >= to) continue;
    const target = next[range] ?? 0;
    next[range] = target + 1;
    hashes[target] = hash;
    documents[target] = document;
  }
  return { hashes, documents, length: hashes.length };
}

const counts = new Uint32Array(1 << ROUND);

/** Sorts by some bits of the hashes, those with the same bits in the order in which they were. */
function sortByBits(from: Sightings, to: Sightings, shift: number): void {
  const { hashes, documents, length } = from;
  counts.fill(0);
  for (let place = 0; place < length; place += 1) {
    const bits = ((hashes[place] ?? 0) >>> shift) & (counts.length - 1);
    counts[bits] = (counts[bits] ?? 0) + 1;
  }
  let sum = 0;
  for (let bits = 0; bits < counts.length; bits += 1) {
    const count = counts[bits] ?? 0;
    counts[bits] = sum;
    sum += count;
  }
  for (let place = 0; place < length; place += 1) {
    const hash = hashes[place] ?? 0;
    const bits = (hash >>> shift) & (counts.length - 1);
    const target = counts[bits] ?? 0;
    counts[bits] = target + 1;
    to.hashes[target] = hash;
    to.documents[target] = documents[place] ?? 0;
  }
  to.length = length;
}
