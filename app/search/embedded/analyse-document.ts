import type { SearchDocument } from "../engine.ts";
import { FIELDS, type Field, PLAIN_BODY_LIMIT } from "../ranking/concept-places.ts";
import { classOf, HAN, LATIN } from "../text/character-class.ts";
import { stem } from "../text/latin.ts";
import { normalize } from "../text/normalize.ts";
import { cutHan, WORD_NUMBERS } from "../text/words.ts";
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

/** Per word number its place among the words of the document at hand, plus one. All nought between documents. */
let seen: Uint32Array | undefined;

/** Where words of the document at hand begin. */
let boundaries = new Uint8Array(1_024);

/** Takes a document apart: its words, what lies across them, and the concepts of the thesaurus. */
export function analyseDocument(document: SearchDocument): Analysed {
  seen ??= new Uint32Array(WORD_NUMBERS);
  const places = seen;
  const plain = plainFields(document);
  const text = `${plain.title}\u0000${plain.tags}\u0000${plain.body}\u0000${plain.organization}`;
  const ends = fieldEnds(plain);
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
    const place = places[word] ?? 0;
    if (place === 0) {
      places[word] = words.push(word);
      wordCounts.push(oneMore(0, column));
      wordStarts.push(start);
      wordEnds.push(end);
    } else wordCounts[place - 1] = oneMore(wordCounts[place - 1] ?? 0, column);
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
  for (const word of words) places[word] = 0;
  const concepts = conceptsIn(text, latinWords, ends);
  return { plain, text, words, wordCounts, wordStarts, wordEnds, latin, concepts, seams };
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
