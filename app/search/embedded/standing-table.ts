/** Of a list of documents: one bit a document, and before each 32 of them how many of the list come earlier. */
export type StandingTable = { readonly bits: Uint32Array; readonly before: Uint32Array };

/** A list that holds at least one document in so many: its table is small beside it. */
const DENSE = 64;

const tables = new WeakMap<Uint32Array, StandingTable>();

/** The table of a dense list, made once and kept as long as the list is; undefined where a table would not pay. */
export function standingTable(documents: Uint32Array): StandingTable | undefined {
  const known = tables.get(documents);
  if (known !== undefined) return known;
  const span = (documents.at(-1) ?? 0) + 1;
  if (documents.length * DENSE < span) return undefined;
  const bits = new Uint32Array((span >>> 5) + 1);
  const before = new Uint32Array(bits.length);
  for (const document of documents) bits[document >>> 5] = (bits[document >>> 5] ?? 0) | (1 << (document & 31));
  let count = 0;
  for (let block = 0; block < bits.length; block += 1) {
    before[block] = count;
    count += bitsIn(bits[block] ?? 0);
  }
  const table = { bits, before };
  tables.set(documents, table);
  return table;
}

/** 1 when the document stands in the list, else 0. */
export function standsIn({ bits }: StandingTable, document: number): number {
  const block = document >>> 5;
  return block < bits.length ? ((bits[block] ?? 0) >>> (document & 31)) & 1 : 0;
}

/** Where in the list a document stands that does stand there. */
export function placeIn({ bits, before }: StandingTable, document: number): number {
  const block = document >>> 5;
  return (before[block] ?? 0) + bitsIn((bits[block] ?? 0) & ((1 << (document & 31)) - 1));
}

/** How many of the 32 bits are set: summed up in pairs, fours and bytes side by side. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
