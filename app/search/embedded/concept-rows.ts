import { CONCEPTS } from "../thesaurus.ts";
import {
  type ByteReader,
  emptyBytes,
  emptyNumbers,
  type Numbers,
  readVarint,
  writeByte,
  writeBytes,
  writeNumber,
  writeVarint,
} from "./bytes.ts";
import { IN_TITLE, impactOf, USUAL_IMPACT } from "./impact.ts";

/**
 * Documents with the concepts that stand in them: what matching asks of a few thousand documents at a time. A row, which
 * ends where the next begins, is a byte for what the title holds beside concepts, how many bytes the title's concepts
 * take, these, and the other concepts. Of either kind each is twice the step from the one before as a varint, odd when
 * an unusual impact follows.
 */
export type ConceptRows = { readonly concepts: Uint8Array; readonly conceptFrom: Uint32Array };

/** Gathers documents' concepts, one document after the other. */
export function growConceptRows() {
  const bytes = emptyBytes(1 << 12);
  const from = emptyNumbers();
  const inTitle = { row: emptyBytes(), next: 0 };
  const elsewhere = { row: emptyBytes(), next: 0 };
  return {
    /** `titleRest`: see `title-guess`, at most 255. `concepts` ascending, `counts` in step. */
    add(titleRest: number, concepts: Numbers, counts: Numbers): void {
      for (const part of [inTitle, elsewhere]) {
        part.row.length = 0;
        part.next = 0;
      }
      for (let place = 0; place < concepts.length; place += 1) {
        const concept = concepts.numbers[place] ?? 0;
        const impact = impactOf(counts.numbers[place] ?? 0);
        const part = impact < IN_TITLE ? elsewhere : inTitle;
        const isUsual = impact === USUAL_IMPACT;
        writeVarint(part.row, (concept - part.next) * 2 + (isUsual ? 0 : 1));
        if (!isUsual) writeByte(part.row, impact);
        part.next = concept + 1;
      }
      writeNumber(from, bytes.length);
      writeByte(bytes, titleRest);
      writeVarint(bytes, inTitle.row.length);
      writeBytes(bytes, inTitle.row);
      writeBytes(bytes, elsewhere.row);
    },
    finish(): ConceptRows {
      const conceptFrom = new Uint32Array(from.length + 1);
      conceptFrom.set(from.numbers.subarray(0, from.length));
      conceptFrom[from.length] = bytes.length;
      return { concepts: bytes.bytes.slice(0, bytes.length), conceptFrom };
    },
  };
}

/** `count` concepts of a document with their impacts, 1 to 255: those of the title ascending, then the others ascending. */
export type FoundConcepts = { readonly concepts: Uint16Array; readonly impacts: Uint8Array; count: number };

/** Room for any document's concepts, and for one more. */
export function roomForConcepts(): FoundConcepts {
  return { concepts: new Uint16Array(CONCEPTS.length + 1), impacts: new Uint8Array(CONCEPTS.length + 1), count: 0 };
}

/** What was seen in passing: a compiler leaves out what comes to nothing. */
const SEEN = new Uint8Array(1);

/**
 * Goes by the rows of these documents before they are read one by one: they lie far apart, and where nothing depends on
 * what was read before, a processor fetches a dozen at a time.
 */
export function fetchRows({ concepts: bytes, conceptFrom }: ConceptRows, documents: Uint32Array): void {
  let seen = 0;
  for (let place = 0; place < documents.length; place += 1) {
    const at = conceptFrom[documents[place] ?? 0] ?? 0;
    seen ^= (bytes[at] ?? 0) ^ (bytes[at + LINE - 1] ?? 0);
  }
  SEEN[0] = seen;
}

/** So many bytes a processor fetches at once; most rows are shorter. */
const LINE = 64;

/** Reads the concepts of the document's title into a row that has room for every concept; tells what it holds beside them. */
export function readTitle(
  { concepts: bytes, conceptFrom }: ConceptRows,
  document: number,
  into: FoundConcepts,
): number {
  const reader: ByteReader = { bytes, at: (conceptFrom[document] ?? 0) + 1 };
  const length = readVarint(reader);
  into.count = 0;
  readSteps(bytes, reader.at, reader.at + length, EVERY, into);
  return bytes[conceptFrom[document] ?? 0] ?? 0;
}

/** Reads the document's concepts that are asked for, 1 in `asked`, into a row that has room for every concept. */
export function readConcepts(
  { concepts: bytes, conceptFrom }: ConceptRows,
  document: number,
  asked: Uint8Array,
  into: FoundConcepts,
): void {
  const reader: ByteReader = { bytes, at: (conceptFrom[document] ?? 0) + 1 };
  const length = readVarint(reader);
  into.count = 0;
  readSteps(bytes, reader.at, reader.at + length, asked, into);
  readSteps(bytes, reader.at + length, conceptFrom[document + 1] ?? 0, asked, into);
}

const EVERY = new Uint8Array(1 << 16).fill(1);

/** What a step of three bytes or more begins at. */
const LONG = 1 << 14;

/**
 * Adds the concepts between two places that are asked for. Nothing is asked that can be reckoned: whether a step takes
 * one byte or two, has an impact, or is asked for is as good as chance, and a processor that guesses wrong loses more.
 */
function readSteps(bytes: Uint8Array, from: number, to: number, asked: Uint8Array, into: FoundConcepts): void {
  const { concepts, impacts } = into;
  let { count } = into;
  let next = 0;
  for (let at = from; at < to; ) {
    const first = bytes[at] ?? 0;
    const isTwo = first >>> 7;
    let step = (first & 127) | ((-isTwo & (bytes[at + 1] ?? 0)) << 7);
    at += 1 + isTwo;
    if (step >= LONG) {
      const rest: ByteReader = { bytes, at };
      step = (step & (LONG - 1)) | (readVarint(rest) << 14);
      at = rest.at;
    }
    const isUnusual = step & 1;
    const concept = next + (step >>> 1);
    concepts[count] = concept;
    impacts[count] = USUAL_IMPACT + (-isUnusual & ((bytes[at] ?? 0) - USUAL_IMPACT));
    at += isUnusual;
    count += asked[concept] ?? 0;
    next = concept + 1;
  }
  into.count = count;
}
