import type { SearchDocument } from "../engine.ts";
import { FIELDS, type Field, PLAIN_BODY_LIMIT } from "../ranking/concept-places.ts";
import { type FieldCounts, oneMore } from "../ranking/field-counts.ts";
import { classOf, HAN, LATIN } from "../text/character-class.ts";
import { writeCodes } from "../text/codes.ts";
import { normalize } from "../text/normalize.ts";
import { cutHan } from "../text/words.ts";
import { CONCEPTS, type LatinWord, latinWordOf, visitSightings } from "../thesaurus.ts";
import { emptyNumbers, type Numbers, reserveNumbers, writeNumber } from "./bytes.ts";
import { forgetWords, placeOfWord, roomForWords } from "./seen-words.ts";

/** A document taken apart: which term stands how often in which field. Rows that are named together are in step. */
export type Analysed = {
  plain: Readonly<Record<Field, string>>;
  /** UTF-16 units of all fields, a nought behind each. */
  codes: Uint16Array;
  /**
   * Chinese words, each once: the number that cutting gives it, how often it stands where, and a place of it in
   * `codes`. `words` tells how many they are for all four.
   */
  readonly words: Numbers;
  readonly wordCounts: Numbers;
  readonly wordStarts: Numbers;
  readonly wordEnds: Numbers;
  /** Stems of English and other letters. */
  readonly latin: Map<string, FieldCounts>;
  /** Concepts of the thesaurus, ascending. */
  readonly concepts: Numbers;
  readonly conceptCounts: Numbers;
  /** Pairs of characters across the seam of two words, `first * 65536 + second`, some twice: what words alone would miss. */
  readonly seams: Numbers;
};

const USUAL_WORDS = 64;

function emptyAnalysed(): Analysed {
  const row = () => emptyNumbers(USUAL_WORDS);
  return {
    plain: { title: "", tags: "", body: "", organization: "" },
    codes: new Uint16Array(0),
    ...{ words: row(), wordCounts: row(), wordStarts: row(), wordEnds: row(), latin: new Map() },
    ...{ concepts: row(), conceptCounts: row(), seams: row() },
  };
}

/** What stands in the document from one place in `codes` to another, both in one field. */
export function textAt({ plain }: Analysed, start: number, end: number): string {
  let from = 0;
  for (const field of FIELDS) {
    const text = plain[field];
    if (start < from + text.length) return text.slice(start - from, end - from);
    from += text.length + 1;
  }
  return "";
}

/** Where words of the document at hand begin and end: 1 at a place. */
let boundaries = new Uint8Array(1_024);
/** How often the document at hand names a concept; nought between documents. */
let counted = new Uint16Array(0);

/**
 * Takes a document apart: its words, what lies across them, and the concepts of the thesaurus. `into`: what another
 * document was taken apart into, where nobody needs that any more.
 */
export function analyseDocument(document: SearchDocument, into: Analysed = emptyAnalysed()): Analysed {
  const plain = plainFields(document);
  const length = FIELDS.reduce((sum, field) => sum + plain[field].length + 1, 0);
  begin(into, plain, length);
  const latinWords: LatinWord[] = [];
  const ends: number[] = [];
  let from = 0;
  for (let column = 0; column < FIELDS.length; column += 1) {
    const text = plain[FIELDS[column] ?? "body"];
    const end = writeCodes(text, into.codes, from);
    into.codes[end] = 0;
    takeField(into, text, column, from, latinWords);
    ends.push(end);
    from = end + 1;
  }
  forgetWords(into.words.length);
  takeConcepts(into, length, latinWords, ends);
  return into;
}

function begin(into: Analysed, plain: Record<Field, string>, length: number): void {
  into.plain = plain;
  if (into.codes.length < length) into.codes = new Uint16Array(length);
  for (const row of [into.words, into.wordCounts, into.wordStarts, into.wordEnds, into.seams]) {
    row.length = 0;
    reserveNumbers(row, length);
  }
  into.concepts.length = 0;
  into.conceptCounts.length = 0;
  into.latin.clear();
  roomForWords(length);
  if (boundaries.length <= length) boundaries = new Uint8Array(length * 2);
  boundaries.fill(0, 0, length + 1);
}

function takeField(into: Analysed, text: string, column: number, from: number, latinWords: LatinWord[]): void {
  const { codes, latin } = into;
  const end = from + text.length;
  for (let place = from; place < end; ) {
    const kind = classOf(codes[place] ?? 0);
    let after = place + 1;
    if (kind !== 0) while (classOf(codes[after] ?? 0) === kind) after += 1;
    if (kind === HAN) takeHan(into, column, place, after);
    else if (kind === LATIN) {
      const word = latinWordOf(text.slice(place - from, after - from));
      latinWords.push({ word: word.term, start: place + word.figure, end: after });
      latin.set(word.stem, oneMore(latin.get(word.stem) ?? 0, column));
    }
    place = after;
  }
}

/** The rows are wide enough: `begin` has seen to it. */
function takeHan(into: Analysed, column: number, from: number, to: number): void {
  const { codes, words, wordCounts, wordStarts, wordEnds, seams } = into;
  const cut = cutHan(codes, from, to);
  const first = oneMore(0, column);
  boundaries[from] = 1;
  for (let start = from; start < to; ) {
    const end = from + (cut.ends[start - from] ?? to);
    const word = cut.words[start - from] ?? 0;
    boundaries[end] = 1;
    const place = placeOfWord(word, words.length);
    if (place < words.length) wordCounts.numbers[place] = oneMore(wordCounts.numbers[place] ?? 0, column);
    else {
      words.numbers[place] = word;
      wordCounts.numbers[place] = first;
      wordStarts.numbers[place] = start;
      wordEnds.numbers[place] = end;
      words.length += 1;
    }
    if (end < to) {
      seams.numbers[seams.length] = ((codes[end - 1] ?? 0) << 16) | (codes[end] ?? 0);
      seams.length += 1;
    }
    start = end;
  }
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

/** `ends`: where each field ends. */
function takeConcepts(
  { codes, concepts, conceptCounts }: Analysed,
  length: number,
  latinWords: readonly LatinWord[],
  ends: readonly number[],
): void {
  if (counted.length < CONCEPTS.length) counted = new Uint16Array(CONCEPTS.length);
  const [titleEnd = 0, bodyFrom = 0, bodyEnd = 0] = ends;
  visitSightings(codes, length, boundaries, latinWords, (concept, start) => {
    if (start > bodyFrom + PLAIN_BODY_LIMIT && start < bodyEnd) return;
    const column = start < titleEnd ? 0 : start < bodyFrom ? 1 : start < bodyEnd ? 2 : 3;
    const counts = counted[concept] ?? 0;
    if (counts === 0) writeNumber(concepts, concept);
    counted[concept] = oneMore(counts, column);
  });
  concepts.numbers.subarray(0, concepts.length).sort();
  for (let place = 0; place < concepts.length; place += 1) {
    const concept = concepts.numbers[place] ?? 0;
    writeNumber(conceptCounts, counted[concept] ?? 0);
    counted[concept] = 0;
  }
}
