import { childOf, GOES_ON, NODE } from "./character-tree.ts";
import { dictionary } from "./dictionary.ts";

const START_LENGTH = 256;
/** Numbers of characters that no word of the dictionary begins with, above all nodes of its tree. */
const OUTSIDE = 1 << 20;

let best = new Float64Array(START_LENGTH);
let ends = new Uint32Array(START_LENGTH);
let numbers = new Uint32Array(START_LENGTH);

/**
 * Cuts a stretch of Chinese characters where the dictionary's words together are likeliest, as jieba does without
 * guessing at unknown words. `take` is told where each word begins and ends, from left to right, in `text`, and its
 * number, the same for the same word as long as the process lives.
 */
export function cutHan(
  text: string,
  from: number,
  to: number,
  take: (start: number, end: number, word: number) => void,
): void {
  const { tree, weights, unknown } = dictionary();
  const { firsts } = tree;
  const length = to - from;
  if (length + 1 > best.length) {
    best = new Float64Array(length * 2);
    ends = new Uint32Array(length * 2);
    numbers = new Uint32Array(length * 2);
  }
  best[length] = 0;
  for (let place = length - 1; place >= 0; place -= 1) {
    const code = text.charCodeAt(from + place);
    let node = firsts[code] ?? 0;
    const alone = weights[node & NODE] ?? 0;
    // A character of two units, as rare ones of names are: no word ends within it.
    const point = node === 0 ? (text.codePointAt(from + place) ?? 0) : code;
    let end = place + (point > 0xffff && place + 1 < length ? 2 : 1);
    let number = node === 0 ? OUTSIDE + point : node & NODE;
    let most = (alone === 0 ? unknown : alone) + (best[end] ?? 0);
    for (let after = place + 1; after < length && (node & GOES_ON) !== 0; ) {
      node = childOf(tree, node & NODE, text.charCodeAt(from + after));
      after += 1;
      const worth = weights[node & NODE] ?? 0;
      if (worth === 0) continue;
      const sum = worth + (best[after] ?? 0);
      if (sum >= most) {
        most = sum;
        end = after;
        number = node & NODE;
      }
    }
    best[place] = most;
    ends[place] = end;
    numbers[place] = number;
  }
  for (let place = 0; place < length; ) {
    const end = ends[place] ?? place + 1;
    take(from + place, from + end, numbers[place] ?? 0);
    place = end;
  }
}

/** The words of a stretch of Chinese characters, without guessing at unknown ones. */
export function wordsOf(run: string): readonly string[] {
  const words: string[] = [];
  cutHan(run, 0, run.length, (start, end) => words.push(run.slice(start, end)));
  return words;
}

/** Whether the dictionary knows this as one word. */
export function isDictionaryWord(text: string): boolean {
  return wordsOf(text).length === 1;
}

/** Where words begin and end within the run, the run's own ends included. */
export function boundariesOf(run: string): ReadonlySet<number> {
  const places = new Set([0]);
  cutHan(run, 0, run.length, (_start, end) => places.add(end));
  return places;
}
