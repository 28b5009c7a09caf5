import { emptyBytes, type Numbers, writeVarint } from "./bytes.ts";
import { mixed } from "./term-hash.ts";

/** Documents that a row of seams holds on average: few enough to look each of them up. */
const PER_ROW = 32;

/** The row of a seam among so many rows, a power of two. */
export function jointRowOf(pair: number, rows: number): number {
  return mixed(pair >>> 0) & (rows - 1);
}

/** Sorts the seams (`pairs[i]` stands in `documents[i]`, documents ascending) into rows of document numbers. */
export function jointRows(inDocuments: Numbers, ofPairs: Numbers) {
  const documents = inDocuments.numbers.subarray(0, inDocuments.length);
  const pairs = ofPairs.numbers.subarray(0, ofPairs.length);
  let rows = 1;
  while (rows * PER_ROW < documents.length) rows *= 2;
  const count = new Uint32Array(rows + 1);
  for (const pair of pairs) count[jointRowOf(pair, rows) + 1] = (count[jointRowOf(pair, rows) + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row += 1) count[row + 1] = (count[row + 1] ?? 0) + (count[row] ?? 0);
  const next = count.slice();
  const sorted = new Uint32Array(documents.length);
  for (let place = 0; place < pairs.length; place += 1) {
    const row = jointRowOf(pairs[place] ?? 0, rows);
    sorted[next[row] ?? 0] = documents[place] ?? 0;
    next[row] = (next[row] ?? 0) + 1;
  }
  const bytes = emptyBytes(documents.length * 2 + 16);
  const jointFrom = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    jointFrom[row] = bytes.length;
    let last = -1;
    for (let place = count[row] ?? 0; place < (count[row + 1] ?? 0); place += 1) {
      const document = sorted[place] ?? 0;
      if (document === last) continue;
      writeVarint(bytes, document - last - 1);
      last = document;
    }
  }
  jointFrom[rows] = bytes.length;
  return { joints: bytes.bytes.slice(0, bytes.length), jointFrom };
}
