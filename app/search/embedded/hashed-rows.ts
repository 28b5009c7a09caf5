import { type ByteReader, emptyBytes, type Numbers, readVarint, writeVarint } from "./bytes.ts";
import { mixed } from "./term-hash.ts";

/** Numbers that a row holds on average: few enough to look at each of them. */
const PER_ROW = 32;

/** The row of a key among so many rows, a power of two. */
export function rowOf(key: number, rows: number): number {
  return mixed(key >>> 0) & (rows - 1);
}

/**
 * Sorts numbers by their keys (`keys[i]` belongs to `numbers[i]`, numbers ascending) into rows by hash. A row holds
 * the numbers of several keys: whoever asks looks again whether it was his.
 */
export function hashedRows(
  ofNumbers: Numbers,
  ofKeys: Numbers,
): { readonly row: Uint8Array; readonly from: Uint32Array } {
  const numbers = ofNumbers.numbers.subarray(0, ofNumbers.length);
  const keys = ofKeys.numbers.subarray(0, ofKeys.length);
  let rows = 1;
  while (rows * PER_ROW < numbers.length) rows *= 2;
  const count = new Uint32Array(rows + 1);
  for (const key of keys) {
    const next = rowOf(key, rows) + 1;
    count[next] = (count[next] ?? 0) + 1;
  }
  for (let row = 0; row < rows; row += 1) count[row + 1] = (count[row + 1] ?? 0) + (count[row] ?? 0);
  const next = count.slice();
  const sorted = new Uint32Array(numbers.length);
  for (let place = 0; place < keys.length; place += 1) {
    const row = rowOf(keys[place] ?? 0, rows);
    sorted[next[row] ?? 0] = numbers[place] ?? 0;
    next[row] = (next[row] ?? 0) + 1;
  }
  const bytes = emptyBytes(numbers.length * 2 + 16);
  const from = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    from[row] = bytes.length;
    let last = -1;
    for (let place = count[row] ?? 0; place < (count[row + 1] ?? 0); place += 1) {
      const number = sorted[place] ?? 0;
      if (number === last) continue;
      writeVarint(bytes, number - last - 1);
      last = number;
    }
  }
  from[rows] = bytes.length;
  return { row: bytes.bytes.slice(0, bytes.length), from };
}

/** The numbers in a key's row, ascending. */
export function numbersIn(row: Uint8Array, from: Uint32Array, key: number): number[] {
  const place = rowOf(key, from.length - 1);
  const to = from[place + 1] ?? 0;
  const reader: ByteReader = { bytes: row, at: from[place] ?? 0 };
  const found: number[] = [];
  let next = 0;
  while (reader.at < to) {
    const number = next + readVarint(reader);
    found.push(number);
    next = number + 1;
  }
  return found;
}
