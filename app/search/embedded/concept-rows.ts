import { emptyBytes, emptyNumbers, writeByte, writeNumber, writeVarint } from "./bytes.ts";
import { type Counts, impactOf, USUAL_IMPACT } from "./impact.ts";

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
    add(concepts: ReadonlyMap<number, Counts>): void {
      if (documents % PER_PLACE === 0) writeNumber(from, bytes.length);
      documents += 1;
      writeVarint(bytes, concepts.size);
      let next = 0;
      for (const concept of [...concepts.keys()].sort((one, other) => one - other)) {
        const impact = impactOf(concepts.get(concept) ?? 0);
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

/** Tells of every concept in the document, with its impact, 1 to 255. */
export function visitConcepts(
  { concepts, conceptFrom }: ConceptRows,
  document: number,
  visit: (concept: number, impact: number) => void,
): void {
  let at = conceptFrom[Math.floor(document / PER_PLACE)] ?? 0;
  const varint = () => {
    let byte = concepts[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = concepts[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  };
  for (let before = document % PER_PLACE; before > 0; before -= 1) {
    for (let left = varint(); left > 0; left -= 1) if ((varint() & 1) === 1) at += 1;
  }
  let next = 0;
  for (let left = varint(); left > 0; left -= 1) {
    const step = varint();
    const concept = next + (step >>> 1);
    visit(concept, (step & 1) === 1 ? (concepts[at++] ?? 0) : USUAL_IMPACT);
    next = concept + 1;
  }
}
