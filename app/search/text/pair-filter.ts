const BITS = 18;

/**
 * Whether a text of some set may begin with a pair of characters: never wrong for one that does, and seldom, for one pair
 * in fifty where the texts are many, for one that none begins with. Small enough to lie close by while a text is read.
 */
export type PairFilter = Uint8Array;

/** The filter for these texts; one of a single character lets every pair pass that begins with it. */
export function pairFilter(texts: Iterable<string>): PairFilter {
  const filter = new Uint8Array(1 << (BITS - 3));
  for (const text of texts) admit(filter, text.charCodeAt(0), text.length === 1 ? 0 : text.charCodeAt(1));
  return filter;
}

/** The filter for everything of two characters and more that stands in the text. */
export function filterOfText(text: string): PairFilter {
  const filter = new Uint8Array(1 << (BITS - 3));
  for (let at = 1; at < text.length; at += 1) admit(filter, text.charCodeAt(at - 1), text.charCodeAt(at));
  return filter;
}

/** Lets the pair pass. */
function admit(filter: PairFilter, first: number, second: number): void {
  const bit = bitOf(first, second);
  filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

/** Whether a text may begin with the two. */
export function mayBegin(filter: PairFilter, first: number, second: number): boolean {
  const pair = bitOf(first, second);
  const single = bitOf(first, 0);
  return ((((filter[pair >>> 3] ?? 0) >>> (pair & 7)) | ((filter[single >>> 3] ?? 0) >>> (single & 7))) & 1) === 1;
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - BITS);
}
