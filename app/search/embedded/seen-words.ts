/**
 * The words of the document at hand by their numbers: an open table of word numbers plus one, and in step their places
 * among its words. Small enough to stay close by while the dictionary does not. All nought between documents.
 */
let seen = tableOf(1 << 10);

/** A document of many words leaves no table behind that every short one has to sweep. */
const LARGEST_KEPT = 1 << 12;

function tableOf(least: number) {
  let size = 1 << 10;
  while (size < least) size *= 2;
  return { numbers: new Uint32Array(size), places: new Uint32Array(size) };
}

/** Makes room for a document of so many UTF-16 units. */
export function roomForWords(units: number): void {
  if (seen.numbers.length < units * 2) seen = tableOf(units * 4);
}

/** The place of a word; `next` when it is new, which from now on is its place. */
export function placeOfWord(word: number, next: number): number {
  const { numbers, places } = seen;
  const mask = numbers.length - 1;
  let slot = (Math.imul(word, 0x9e3779b1) >>> 15) & mask;
  while (numbers[slot] !== 0 && numbers[slot] !== word + 1) slot = (slot + 1) & mask;
  if (numbers[slot] !== 0) return places[slot] ?? 0;
  numbers[slot] = word + 1;
  places[slot] = next;
  return next;
}

/** The document had so many words: makes ready for the next one. */
export function forgetWords(count: number): void {
  if (count === 0) return;
  if (seen.numbers.length > LARGEST_KEPT) seen = tableOf(0);
  else seen.numbers.fill(0);
}
