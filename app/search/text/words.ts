import { childAmong, slotAmong } from "./character-tree.ts";
import { dictionary } from "./dictionary.ts";

/** A stretch that has been cut: by the place where a word begins, where it ends and its number. Of the latest cut only. */
export type Cut = { readonly ends: Uint32Array; readonly words: Uint32Array };

/** What cutting fills in, a place each, and one more. */
type Rows = Cut & {
  /** The sum of weights of the likeliest words from there on. */
  readonly best: Float64Array;
  /** What stands in the tree where the character and the next one are looked for first. */
  readonly firstSlots: Uint32Array;
  readonly heads: Uint32Array;
};

function rowsFor(length: number): Rows {
  return {
    ends: new Uint32Array(length + 1),
    words: new Uint32Array(length + 1),
    best: new Float64Array(length + 1),
    firstSlots: new Uint32Array(length + 1),
    heads: new Uint32Array(length + 1),
  };
}

let rows = rowsFor(256);

/**
 * Cuts a stretch of Chinese characters, UTF-16 units `from` to `to`, where the dictionary's words together are
 * likeliest, as jieba does without guessing at unknown words. Places count from `from`. A word's number is the same
 * for the same word as long as the process lives.
 */
export function cutHan(codes: Uint16Array, from: number, to: number): Cut {
  const length = to - from;
  if (length >= rows.ends.length) rows = rowsFor(length * 2);
  const { tree, weights } = dictionary();
  const { slots } = tree;
  const { ends, words, best, firstSlots, heads } = rows;
  lookUpPairs(codes, from, length, slots);
  best[length] = 0;
  for (let place = length - 1; place >= 0; place -= 1) {
    const code = codes[from + place] ?? 0;
    const alone = slots[2 * code] ?? 0;
    let end = place + 1;
    let word = code;
    if (alone === 0 && end < length && isPair(code, codes[from + end] ?? 0)) {
      // A character of two units, as rare ones of names are: no word ends within it.
      word = tree.size + ((code & 0x3ff) << 10) + ((codes[from + end] ?? 0) & 0x3ff);
      end += 1;
    }
    let most = (weights[alone >>> 16] ?? 0) + (best[end] ?? 0);
    let node = firstSlots[place] ?? 0;
    let head = heads[place] ?? 0;
    if (node !== 0 && (head & 0xffff) !== codes[from + place + 1]) {
      node = head === 0 ? 0 : childAmong(slots, slots[2 * code + 1] ?? 0, codes[from + place + 1] ?? 0);
      head = slots[2 * node] ?? 0;
    }
    for (let after = place + 2; node !== 0; after += 1) {
      const value = head >>> 16;
      if (value !== 0) {
        const sum = (weights[value] ?? 0) + (best[after] ?? 0);
        if (sum >= most) {
          most = sum;
          end = after;
          word = node;
        }
      }
      const children = slots[2 * node + 1] ?? 0;
      if (children === 0 || after >= length) break;
      node = childAmong(slots, children, codes[from + after] ?? 0);
      head = slots[2 * node] ?? 0;
    }
    best[place] = most;
    ends[place] = end;
    words[place] = word;
  }
  return rows;
}

/**
 * Where each character and the next one are looked for first, and what stands there. The tree is larger than what
 * lies close to the processor: reading all these slots in a row, none waiting for another, takes a fraction of the
 * time that reading each of them when it is needed does.
 */
function lookUpPairs(codes: Uint16Array, from: number, length: number, slots: Uint32Array): void {
  const { firstSlots, heads } = rows;
  let code = codes[from] ?? 0;
  for (let place = 0; place + 1 < length; place += 1) {
    const next = codes[from + place + 1] ?? 0;
    const children = slots[2 * code + 1] ?? 0;
    const slot = children === 0 ? 0 : slotAmong(children, next);
    firstSlots[place] = slot;
    heads[place] = slots[2 * slot] ?? 0;
    code = next;
  }
  firstSlots[length - 1] = 0;
}

function isPair(code: number, next: number): boolean {
  return (code & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
}

/** The words of a stretch of Chinese characters, without guessing at unknown ones. */
export function wordsOf(run: string): readonly string[] {
  const { ends } = cutText(run);
  const words: string[] = [];
  for (let place = 0; place < run.length; place = ends[place] ?? run.length) words.push(run.slice(place, ends[place]));
  return words;
}

/** Whether the dictionary knows this as one word. */
export function isDictionaryWord(text: string): boolean {
  return wordsOf(text).length === 1;
}

/** Where words begin and end within the run, the run's own ends included. */
export function boundariesOf(run: string): ReadonlySet<number> {
  const { ends } = cutText(run);
  const places = new Set([0]);
  for (let place = 0; place < run.length; place = ends[place] ?? run.length) places.add(ends[place] ?? run.length);
  return places;
}

let codesOfText = new Uint16Array(256);

function cutText(text: string): Cut {
  if (text.length > codesOfText.length) codesOfText = new Uint16Array(text.length * 2);
  for (let place = 0; place < text.length; place += 1) codesOfText[place] = text.charCodeAt(place);
  return cutHan(codesOfText, 0, text.length);
}
