import { dictionary } from "./dictionary.ts";

const START_LENGTH = 256;

let best = new Float64Array(START_LENGTH);
let ends = new Uint32Array(START_LENGTH);

/**
 * Cuts a stretch of Chinese characters where the dictionary's words together are likeliest, as jieba does without
 * guessing at unknown words. `begin` is told where each word begins and ends, from left to right, in `text`.
 */
export function cutHan(text: string, from: number, to: number, begin: (start: number, end: number) => void): void {
  const { first, next, weight, unknown } = dictionary();
  const length = to - from;
  if (length + 1 > best.length) {
    best = new Float64Array(length * 2);
    ends = new Uint32Array(length * 2);
  }
  best[length] = 0;
  for (let place = length - 1; place >= 0; place -= 1) {
    let node = first(text.charCodeAt(from + place));
    const alone = node === 0 ? 0 : weight(node);
    let end = place + (node === 0 && isHalf(text, from + place) && place + 1 < length ? 2 : 1);
    let most = (alone === 0 ? unknown : alone) + (best[end] ?? 0);
    for (let after = place + 1; node !== 0 && after < length; ) {
      node = next(node, text.charCodeAt(from + after));
      after += 1;
      const worth = node === 0 ? 0 : weight(node);
      if (worth === 0) continue;
      const sum = worth + (best[after] ?? 0);
      if (sum >= most) {
        most = sum;
        end = after;
      }
    }
    best[place] = most;
    ends[place] = end;
  }
  for (let place = 0; place < length; ) {
    const end = ends[place] ?? place + 1;
    begin(from + place, from + end);
    place = end;
  }
}

/** Whether a character of two units begins here, as rare ones of names are: no word ends within it. */
function isHalf(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 0xd800 && code <= 0xdbff;
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
