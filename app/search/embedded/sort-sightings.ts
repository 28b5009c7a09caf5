import type { Numbers } from "./bytes.ts";

/** Hashes as they were seen, document after document, and where each document's end. */
export type Noted = { readonly hashes: Numbers; readonly ends: Numbers };

/** Sightings by hash, and those of one hash by document: the first `length` of both rows, which the next ones overwrite. */
export type Sightings = { readonly hashes: Uint32Array; readonly documents: Uint32Array; length: number };

/**
 * Sightings of at most 65,536 documents, counted from the first of them, range after range of the hashes; within a
 * range as they were noted. `starts`: where each range starts, with one entry more for the end.
 */
export type Dealt = {
  readonly hashes: Uint32Array;
  readonly documents: Uint16Array;
  readonly starts: Uint32Array;
  readonly firstDocument: number;
};

/** Bits that one round of sorting looks at. */
const ROUND = 12;

/** Deals sightings out to ranges: those whose hashes have the same first `bits` bits. */
export function dealOut({ hashes: { numbers, length }, ends }: Noted, bits: number, firstDocument: number): Dealt {
  const starts = new Uint32Array(2 ** bits + 1);
  for (let place = 0; place < length; place += 1) {
    const range = rangeOf(numbers[place] ?? 0, bits);
    starts[range + 1] = (starts[range + 1] ?? 0) + 1;
  }
  for (let range = 0; range < 2 ** bits; range += 1)
    starts[range + 1] = (starts[range + 1] ?? 0) + (starts[range] ?? 0);
  const hashes = new Uint32Array(length);
  const documents = new Uint16Array(length);
  const next = starts.slice();
  let place = 0;
  for (let document = 0; document < ends.length; document += 1) {
    for (const end = ends.numbers[document] ?? 0; place < end; place += 1) {
      const hash = numbers[place] ?? 0;
      const range = rangeOf(hash, bits);
      const target = next[range] ?? 0;
      next[range] = target + 1;
      hashes[target] = hash;
      documents[target] = document;
    }
  }
  return { hashes, documents, starts, firstDocument };
}

/** Visits sightings, dealt out by so many bits, in the order of their hashes, range after range. */
export function visitSorted(all: readonly Dealt[], bits: number, visit: (sorted: Sightings) => void): void {
  const lengths = Array.from({ length: 2 ** bits }, (_none, range) =>
    all.reduce((sum, { starts }) => sum + (starts[range + 1] ?? 0) - (starts[range] ?? 0), 0),
  );
  const longest = Math.max(...lengths);
  let sorted = rowsFor(longest);
  let other = rowsFor(longest);
  for (let range = 0; range < 2 ** bits; range += 1) {
    takeRange(all, range, sorted);
    for (let shift = 0; shift < 32 - bits; shift += ROUND) {
      sortByBits(sorted, other, shift);
      [sorted, other] = [other, sorted];
    }
    visit(sorted);
  }
}

function rowsFor(length: number): Sightings {
  return { hashes: new Uint32Array(length), documents: new Uint32Array(length), length: 0 };
}

function rangeOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** The sightings of one range, in the order of documents. */
function takeRange(all: readonly Dealt[], range: number, into: Sightings): void {
  into.length = 0;
  for (const { hashes, documents, starts, firstDocument } of all) {
    const to = starts[range + 1] ?? 0;
    let at = into.length;
    for (let place = starts[range] ?? 0; place < to; place += 1) {
      into.hashes[at] = hashes[place] ?? 0;
      into.documents[at] = firstDocument + (documents[place] ?? 0);
      at += 1;
    }
    into.length = at;
  }
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
