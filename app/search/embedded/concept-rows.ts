import {
  type ByteReader,
  emptyBytes,
  emptyNumbers,
  type Numbers,
  readVarint,
  writeByte,
  writeNumber,
  writeVarint,
} from "./bytes.ts";
import { impactOf, USUAL_IMPACT } from "./impact.ts";

/** A place is kept for so many documents; the rows between are stepped over. */
const PER_PLACE = 2;

/** Documents with the concepts that stand in them: what matching asks of a few thousand documents at a time. */
export type ConceptRows = { readonly concepts: Uint8Array; readonly conceptFrom: Uint32Array };

/** Gathers documents' concepts, one document after the other. */
export function growConceptRows() {
  const bytes = emptyBytes(1 << 12);
  const from = emptyNumbers();
  let documents = 0;
  return {
    /** `concepts` ascending, `counts` in step. */
    add(concepts: Numbers, counts: Numbers): void {
      if (documents % PER_PLACE === 0) writeNumber(from, bytes.length);
      documents += 1;
      writeVarint(bytes, concepts.length);
      let next = 0;
      for (let place = 0; place < concepts.length; place += 1) {
        const concept = concepts.numbers[place] ?? 0;
        const impact = impactOf(counts.numbers[place] ?? 0);
        const isUsual = impact === USUAL_IMPACT;
        writeVarint(bytes, (concept - next) * 2 + (isUsual ? 0 : 1));
        if (!isUsual) writeByte(bytes, impact);
        next = concept + 1;
      }
    },
    finish: (): ConceptRows => ({
      concepts: bytes.bytes.slice(0, bytes.length),
      conceptFrom: from.numbers.slice(0, from.length),
    }),
  };
}

/** Concepts of a document, ascending, with their impacts, 1 to 255. */
export type FoundConcepts = { readonly concepts: Uint32Array; readonly impacts: Uint8Array };

/** Reads the document's concepts into rows that have room for every concept; tells how many there are. */
export function readConcepts({ concepts, conceptFrom }: ConceptRows, document: number, into: FoundConcepts): number {
  const reader: ByteReader = { bytes: concepts, at: conceptFrom[Math.floor(document / PER_PLACE)] ?? 0 };
  for (let before = document % PER_PLACE; before > 0; before -= 1) {
    for (let left = readVarint(reader); left > 0; left -= 1) if ((readVarint(reader) & 1) === 1) reader.at += 1;
  }
  const count = readVarint(reader);
  let { at } = reader;
  let next = 0;
  for (let place = 0; place < count; place += 1) {
    // As `readVarint` does, written out: matching reads some ten thousand steps a question.
    let byte = concepts[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = concepts[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    const concept = next + (step >>> 1);
    into.concepts[place] = concept;
    into.impacts[place] = (step & 1) === 1 ? (concepts[at++] ?? 0) : USUAL_IMPACT;
    next = concept + 1;
  }
  return count;
}
