import type { Mark } from "../engine.ts";
import type { Traced } from "../text/normalize.ts";

const PASSAGE_LENGTH = 120;
const BEFORE = 24;
const LETTER = /^[A-Za-z0-9]$/;

type Span = { readonly from: number; readonly to: number };

/** Cuts a text into marked and unmarked pieces; together they are the text again. `words` are normalised. */
export function markText(original: string, words: readonly string[], plain: Traced): readonly Mark[] {
  const marks: Mark[] = [];
  cut(original, 0, original.length, spansOf(words, plain), marks);
  return marks;
}

/** So much of a text is looked at for a passage. */
export const LONGEST_MARKED = 8_000;

/** A passage of the text (at most `LONGEST_MARKED` of it traced) around the place where most of the words stand together. */
export function markPassage(original: string, words: readonly string[], plain: Traced): readonly Mark[] {
  const text = original.length > LONGEST_MARKED ? original.slice(0, LONGEST_MARKED) : original;
  const spans = spansOf(words, plain);
  let from = 0;
  let most = 0;
  let end = 0;
  for (const [place, span] of spans.entries()) {
    while (end < spans.length && (spans[end]?.to ?? 0) <= span.from + PASSAGE_LENGTH - BEFORE) end += 1;
    if (end - place <= most) continue;
    most = end - place;
    from = Math.max(0, span.from - BEFORE);
  }
  from = afterCutWord(text, from);
  const to = beforeCutWord(text, Math.min(text.length, from + PASSAGE_LENGTH));
  const marks: Mark[] = from > 0 ? [CUT_OFF] : [];
  cut(text, from, to, spans, marks);
  if (to < original.length) marks.push(CUT_OFF);
  return marks;
}

const CUT_OFF: Mark = { text: "…", marked: false };

/** No passage begins or ends inside an English word: `…s and the district` says nothing of what is cut. */
function afterCutWord(text: string, from: number): number {
  if (from === 0 || !LETTER.test(text[from - 1] ?? "")) return from;
  let place = from;
  while (place - from < BEFORE && LETTER.test(text[place] ?? "")) place += 1;
  return place;
}

function beforeCutWord(text: string, to: number): number {
  if (!LETTER.test(text[to] ?? "")) return to;
  let place = to;
  while (to - place < BEFORE && LETTER.test(text[place - 1] ?? "")) place -= 1;
  return place;
}

/** Where the words stand in the original, in order, overlaps joined. */
function spansOf(words: readonly string[], { text, origin }: Traced): readonly Span[] {
  const found: Span[] = [];
  for (const word of words) {
    if (word === "") continue;
    for (let place = text.indexOf(word); place !== -1; place = text.indexOf(word, place + word.length)) {
      if (!standsFree(text, place, place + word.length)) continue;
      found.push({ from: origin(place), to: origin(place + word.length) });
    }
  }
  if (found.length < 2) return found;
  found.sort((left, right) => left.from - right.from || right.to - left.to);
  const joined: Span[] = [];
  for (const span of found) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return joined;
}

/** English is marked from the beginning of a word only. */
function standsFree(text: string, from: number, to: number): boolean {
  return !isLetter(text.charCodeAt(from)) || (to > from && !isLetter(text.charCodeAt(from - 1)));
}

/** A Latin letter or a digit, in a normalised text. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Adds the text between two places, in marked and unmarked pieces. */
function cut(text: string, from: number, to: number, spans: readonly Span[], marks: Mark[]): void {
  let place = from;
  for (const span of spans) {
    const start = Math.max(span.from, place);
    const end = Math.min(span.to, to);
    if (start >= end) continue;
    if (start > place) marks.push({ text: text.slice(place, start), marked: false });
    marks.push({ text: text.slice(start, end), marked: true });
    place = end;
  }
  if (place < to) marks.push({ text: text.slice(place, to), marked: false });
}
