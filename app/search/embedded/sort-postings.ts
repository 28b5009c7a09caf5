import { type Bytes, emptyBytes, type Numbers, reserveBytes } from "./bytes.ts";
import { USUAL_IMPACT } from "./impact.ts";

/** `term << 8 | impact`, document after document; where each document's end; and the number of the first document. */
export type Sightings = { readonly found: Numbers; readonly ends: Numbers; firstDocument: number };

/** What is known of each term: the next document that may come, how many it has, and in how many bytes. */
export type KnownTerms = { readonly next: Numbers; readonly counts: Numbers; readonly lengths: Numbers };

/** The lists of all terms over some documents, pile by pile, `width` of them in each. */
export type Run = { readonly bytes: Uint8Array; readonly from: Uint32Array; readonly width: number };

/** Terms are dealt out by their last bits to so many piles: each is small enough to be sorted close to the processor. */
const PILE_BITS = 9;
const PILES = 1 << PILE_BITS;
/** Bytes of a sighting in a list, at most: a step of five and an impact. */
const LONGEST = 6;

/** Which of a run's lists is the term's; undefined when it had not come yet. */
export function listOf({ width }: Run, term: number): number | undefined {
  const place = term >>> PILE_BITS;
  return place < width ? (term & (PILES - 1)) * width + place : undefined;
}

/** Makes lists of sightings, and takes down what is known of their terms from now on. */
export function sortPostings(sightings: Sightings, known: KnownTerms): Run {
  const { next, counts, lengths } = known;
  const width = (next.length + PILES - 1) >>> PILE_BITS;
  const from = new Uint32Array(PILES * width + 1);
  const { starts, dealt } = dealtOut(sightings);
  const longest = starts.reduce((most, start, pile) => Math.max(most, start - (starts[pile - 1] ?? 0)), 0);
  const sorted = new Uint32Array(longest);
  const ends = new Uint32Array(width);
  const bytes = emptyBytes(sightings.found.length * 2);
  for (let pile = 0; pile < PILES; pile += 1) {
    sortPile(dealt.subarray(2 * (starts[pile] ?? 0), 2 * (starts[pile + 1] ?? 0)), sorted, ends);
    let start = 0;
    for (let place = 0; place < width; place += 1) {
      const begin = bytes.length;
      from[pile * width + place] = begin;
      const end = ends[place] ?? 0;
      if (start === end) continue;
      const term = (place << PILE_BITS) | pile;
      const passed = sightings.firstDocument - (next.numbers[term] ?? 0);
      next.numbers[term] = sightings.firstDocument + writeList(bytes, sorted, start, end, passed);
      counts.numbers[term] = (counts.numbers[term] ?? 0) + end - start;
      lengths.numbers[term] = (lengths.numbers[term] ?? 0) + bytes.length - begin;
      start = end;
    }
  }
  from[PILES * width] = bytes.length;
  return { bytes: bytes.bytes.slice(0, bytes.length), from, width };
}

/**
 * The sightings pile by pile, and where each pile starts, with one entry more for the end. Two numbers for each: the
 * term's place in its pile, and `document << 8 | impact`, documents counted from the first.
 */
function dealtOut({ found, ends }: Sightings) {
  const { numbers, length } = found;
  const starts = new Uint32Array(PILES + 1);
  for (let at = 0; at < length; at += 1) {
    const pile = ((numbers[at] ?? 0) >>> 8) & (PILES - 1);
    starts[pile + 1] = (starts[pile + 1] ?? 0) + 1;
  }
  for (let pile = 0; pile < PILES; pile += 1) starts[pile + 1] = (starts[pile + 1] ?? 0) + (starts[pile] ?? 0);
  const next = starts.slice();
  const dealt = new Uint32Array(2 * length);
  let at = 0;
  for (let document = 0; document < ends.length; document += 1) {
    for (const end = ends.numbers[document] ?? 0; at < end; at += 1) {
      const sighting = numbers[at] ?? 0;
      const pile = (sighting >>> 8) & (PILES - 1);
      const target = next[pile] ?? 0;
      next[pile] = target + 1;
      dealt[2 * target] = sighting >>> (8 + PILE_BITS);
      dealt[2 * target + 1] = (document << 8) | (sighting & 255);
    }
  }
  return { starts, dealt };
}

/** Sorts a pile by its terms, documents ascending as they were. `ends` tells where each term's end. */
function sortPile(pile: Uint32Array, sorted: Uint32Array, ends: Uint32Array): void {
  ends.fill(0);
  for (let at = 0; at < pile.length; at += 2) {
    const term = pile[at] ?? 0;
    ends[term] = (ends[term] ?? 0) + 1;
  }
  let sum = 0;
  for (let term = 0; term < ends.length; term += 1) {
    const count = ends[term] ?? 0;
    ends[term] = sum;
    sum += count;
  }
  for (let at = 0; at < pile.length; at += 2) {
    const term = pile[at] ?? 0;
    const target = ends[term] ?? 0;
    ends[term] = target + 1;
    sorted[target] = pile[at + 1] ?? 0;
  }
}

/**
 * Writes the steps from one document of a list to the next and their impacts, as `sorted` has them from one place to
 * another. `passed`: how many documents the list stepped over before the first. Tells the next document that may come.
 */
function writeList(row: Bytes, sorted: Uint32Array, from: number, to: number, passed: number): number {
  reserveBytes(row, (to - from) * LONGEST);
  const { bytes } = row;
  let at = row.length;
  let next = -passed;
  for (let place = from; place < to; place += 1) {
    const document = (sorted[place] ?? 0) >>> 8;
    const impact = (sorted[place] ?? 0) & 255;
    let rest = (document - next) * 2 + (impact === USUAL_IMPACT ? 0 : 1);
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    if (impact !== USUAL_IMPACT) bytes[at++] = impact;
    next = document + 1;
  }
  row.length = at;
  return next;
}
