import type { SearchDocument } from "../engine.ts";
import { FIELDS, type Field, PLAIN_BODY_LIMIT } from "../ranking/concept-places.ts";
import { classOf, HAN, LATIN } from "../text/character-class.ts";
import { stem } from "../text/latin.ts";
import { normalize } from "../text/normalize.ts";
import { cutHan } from "../text/words.ts";
import { type LatinWord, latinWordAt, visitSightings } from "../thesaurus.ts";
import { type Counts, oneMore } from "./impact.ts";

/** A document taken apart: which term stands how often in which field. Rows of the same length are in step. */
export type Analysed = {
  readonly plain: Readonly<Record<Field, string>>;
  /** All fields behind one another. */
  readonly text: string;
  /** Chinese words, each once: the number that cutting gives it, how often it stands where, and a place of it in `text`. */
  readonly words: readonly number[];
  readonly wordCounts: readonly Counts[];
  readonly wordStarts: readonly number[];
  readonly wordEnds: readonly number[];
  /** Stems of English and other letters. */
  readonly latin: ReadonlyMap<string, Counts>;
  readonly concepts: ReadonlyMap<number, Counts>;
  /** Pairs of characters across the seam of two words, `first * 65536 + second`, some twice: what words alone would miss. */
  readonly seams: readonly number[];
};

/**
 * The words of the document at hand by their numbers: an open table of word numbers plus one, and in step their places.
 * Small enough to stay close by while the dictionary does not. All nought between documents.
 */
let seen = { numbers: new Uint32Array(1 << 10), places: new Uint32Array(1 << 10) };

/** Where the word is, or may be put. */
function slotOf({ numbers }: typeof seen, word: number): number {
  const mask = numbers.length - 1;
  let slot = Math.imul(word, 0x9e3779b1) >>> 15;
  for (slot &= mask; numbers[slot] !== 0 && numbers[slot] !== word + 1; slot = (slot + 1) & mask);
  return slot;
}

/** Where words of the document at hand begin. */
let boundaries = new Uint8Array(1_024);

/** Takes a document apart: its words, what lies across them, and the concepts of the thesaurus. */
export function analyseDocument(document: SearchDocument): Analysed {
  const plain = plainFields(document);
  const text = `${plain.title}\u0000${plain.tags}\u0000${plain.body}\u0000${plain.organization}`;
  const ends = fieldEnds(plain);
  if (seen.numbers.length < text.length * 2) seen = emptyTable(text.length * 4);
  const { numbers, places } = seen;
  if (boundaries.length <= text.length) boundaries = new Uint8Array(text.length * 2);
  boundaries.fill(0, 0, text.length + 1);
  const words: number[] = [];
  const wordCounts: Counts[] = [];
  const wordStarts: number[] = [];
  const wordEnds: number[] = [];
  const latin = new Map<string, Counts>();
  const latinWords: LatinWord[] = [];
  const seams: number[] = [];
  let column = 0;
  const takeWord = (start: number, end: number, word: number) => {
    boundaries[start] = 1;
    boundaries[end] = 1;
    const slot = slotOf(seen, word);
    const place = places[slot] ?? 0;
    if (numbers[slot] === 0) {
      numbers[slot] = word + 1;
      places[slot] = words.push(word) - 1;
      wordCounts.push(oneMore(0, column));
      wordStarts.push(start);
      wordEnds.push(end);
    } else wordCounts[place] = oneMore(wordCounts[place] ?? 0, column);
    const after = text.charCodeAt(end);
    if (classOf(after) === HAN) seams.push(text.charCodeAt(end - 1) * 65_536 + after);
  };
  for (let place = 0; place < text.length; ) {
    while (place >= (ends[column] ?? text.length + 1)) column += 1;
    const kind = classOf(text.charCodeAt(place));
    let end = place + 1;
    if (kind !== 0) while (classOf(text.charCodeAt(end)) === kind) end += 1;
    if (kind === HAN) cutHan(text, place, end, takeWord);
    else if (kind === LATIN) {
      const word = stem(text.slice(place, end));
      latinWords.push(latinWordAt(text, place, end));
      latin.set(word, oneMore(latin.get(word) ?? 0, column));
    }
    place = end;
  }
  forgetWords(words.length);
  const concepts = conceptsIn(text, latinWords, ends);
  return { plain, text, words, wordCounts, wordStarts, wordEnds, latin, concepts, seams };
}

/** A document of many words leaves no table behind that every short one has to sweep. */
const LARGEST_KEPT = 1 << 12;

function forgetWords(count: number): void {
  if (count === 0) return;
  if (seen.numbers.length > LARGEST_KEPT) seen = emptyTable(1 << 10);
  else seen.numbers.fill(0);
}

function emptyTable(least: number): typeof seen {
  let size = 1 << 10;
  while (size < least) size *= 2;
  return { numbers: new Uint32Array(size), places: new Uint32Array(size) };
}

/** The document's texts in the one spelling that everything is compared in. */
export function plainFields(document: SearchDocument): Record<Field, string> {
  const { title, titleOther } = document;
  return {
    title: normalize(titleOther === "" ? title : `${title} \n ${titleOther}`),
    tags: normalize(document.tags),
    body: normalize(document.body),
    organization: normalize(document.organization),
  };
}

function fieldEnds(plain: Readonly<Record<Field, string>>): readonly number[] {
  let end = -1;
  return FIELDS.map((field) => {
    end += plain[field].length + 1;
    return end;
  });
}

function conceptsIn(
  text: string,
  latinWords: readonly LatinWord[],
  ends: readonly number[],
): ReadonlyMap<number, Counts> {
  const concepts = new Map<number, Counts>();
  const [titleEnd = 0, bodyFrom = 0, bodyEnd = 0] = ends;
  visitSightings(text, boundaries, latinWords, (concept, start) => {
    if (start > bodyFrom + PLAIN_BODY_LIMIT && start < bodyEnd) return;
    const column = start < titleEnd ? 0 : start < bodyFrom ? 1 : start < bodyEnd ? 2 : 3;
    concepts.set(concept, oneMore(concepts.get(concept) ?? 0, column));
  });
  return concepts;
}
