import type { Mark } from "../engine.ts";
import { traced } from "../text/normalize.ts";

const PASSAGE_LENGTH = 120;
const BEFORE = 24;
const MOST_READ = 8_000;

type Span = { readonly from: number; readonly to: number };

/**
 * Cuts a text into marked and unmarked pieces; together they are the text again. `words` are normalised; so is
 * `plain`, the text itself where it is known: of the same length it says where the words stand without converting.
 */
export function markText(original: string, words: readonly string[], plain?: string): readonly Mark[] {
  return cut(original, 0, original.length, spansOf(original, words, plain));
}

/** A passage of the text around the place where most of the words stand together. */
export function markPassage(original: string, words: readonly string[], plain?: string): readonly Mark[] {
  const text = original.slice(0, MOST_READ);
  const spans = spansOf(text, words, plain?.length === original.length ? plain.slice(0, MOST_READ) : undefined);
  let from = 0;
  let most = 0;
  for (const span of spans) {
    const within = spans.filter((other) => other.from >= span.from && other.to <= span.from + PASSAGE_LENGTH - BEFORE);
    if (within.length <= most) continue;
    most = within.length;
    from = Math.max(0, span.from - BEFORE);
  }
  const to = Math.min(text.length, from + PASSAGE_LENGTH);
  const marks = cut(text, from, to, spans);
  return [
    ...(from > 0 ? [{ text: "…", marked: false }] : []),
    ...marks,
    ...(to < original.length ? [{ text: "…", marked: false }] : []),
  ];
}

/** Where the words stand in the original, in order, overlaps joined. */
function spansOf(original: string, words: readonly string[], plain?: string): readonly Span[] {
  const { text, origin } =
    plain?.length === original.length ? { text: plain, origin: (place: number) => place } : traced(original);
  const found: Span[] = [];
  for (const word of words) {
    if (word === "") continue;
    for (let place = text.indexOf(word); place !== -1; place = text.indexOf(word, place + word.length)) {
      if (!standsFree(text, place, place + word.length)) continue;
      found.push({ from: origin(place), to: origin(place + word.length) });
    }
  }
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
  if (!/[a-z0-9]/.test(text.slice(from, from + 1))) return true;
  return !/[a-z0-9]/.test(text.slice(from - 1, from)) && to > from;
}

function cut(text: string, from: number, to: number, spans: readonly Span[]): readonly Mark[] {
  const marks: Mark[] = [];
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
  return marks;
}
