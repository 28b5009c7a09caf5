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
import { impactOf, USUAL_IMPACT } from "./impact.ts";

/** A place is kept for so many documents; the rows between are stepped over. */
const PER_PLACE = 4;

/**
 * Documents with the concepts that stand in them: what matching asks of a few thousand documents at a time. A row is
 * its length in bytes, what the title holds beside concepts, and the concepts: twice the step from the one before as a
 * varint, odd when an unusual impact follows.
 */
export type ConceptRows = { readonly concepts: Uint8Array; readonly conceptFrom: Uint32Array };

/** Gathers documents' concepts, one document after the other. */
export function growConceptRows() {
  const bytes = emptyBytes(1 << 12);
  const row = emptyBytes();
  const from = emptyNumbers();
  let documents = 0;
  return {
    /** `titleRest`: see `title-guess`, at most 255. `concepts` ascending, `counts` in step. */
    add(titleRest: number, concepts: Numbers, counts: Numbers): void {
      if (documents % PER_PLACE === 0) writeNumber(from, bytes.length);
      documents += 1;
      row.length = 0;
      writeByte(row, titleRest);
      let next = 0;
      for (let place = 0; place < concepts.length; place += 1) {
        const concept = concepts.numbers[place] ?? 0;
        const impact = impactOf(counts.numbers[place] ?? 0);
        const isUsual = impact === USUAL_IMPACT;
        writeVarint(row, (concept - next) * 2 + (isUsual ? 0 : 1));
        if (!isUsual) writeByte(row, impact);
        next = concept + 1;
      }
      writeVarint(bytes, row.length);
      writeBytes(bytes, row);
    },
    finish: (): ConceptRows => ({
      concepts: bytes.bytes.slice(0, bytes.length),
      conceptFrom: from.numbers.slice(0, from.length),
    }),
  };
}

/** A document's `count` concepts, ascending, with their impacts, 1 to 255, and what its title holds beside concepts. */
export type FoundConcepts = {
  readonly concepts: Uint16Array;
  readonly impacts: Uint8Array;
  count: number;
  titleRest: number;
};

/** Reads the document's row into one that has room for every concept. */
export function readConcepts(
  { concepts: bytes, conceptFrom }: ConceptRows,
  document: number,
  into: FoundConcepts,
): void {
  const reader: ByteReader = { bytes, at: conceptFrom[Math.floor(document / PER_PLACE)] ?? 0 };
  let length = readVarint(reader);
  for (let before = document % PER_PLACE; before > 0; before -= 1) {
    reader.at += length;
    length = readVarint(reader);
  }
  let { at } = reader;
  const end = at + length;
  into.titleRest = bytes[at++] ?? 0;
  let next = 0;
  let count = 0;
  while (at < end) {
    // As `readVarint` does, written out: matching reads some ten thousand steps a question.
    let byte = bytes[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    const concept = next + (step >>> 1);
    into.concepts[count] = concept;
    into.impacts[count] = (step & 1) === 1 ? (bytes[at++] ?? 0) : USUAL_IMPACT;
    next = concept + 1;
    count += 1;
  }
  into.count = count;
}
