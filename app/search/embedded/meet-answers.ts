import type { Answers } from "./part-memory.ts";

/** Documents, ascending, that have answered everything so far, and in step the weighed sum of how well. */
export type Met = { readonly documents: Uint32Array; readonly sums: Float32Array };

/** A list so many times as long is leapt through. */
const MUCH_LONGER = 8;

export function beginWith({ documents, impacts }: Answers, weight: number): Met {
  const sums = new Float32Array(documents.length);
  for (let place = 0; place < sums.length; place += 1) sums[place] = weight * (impacts[place] ?? 0);
  return { documents, sums };
}

/** Those that answer this too. */
export function meet({ documents, sums }: Met, { documents: others, impacts }: Answers, weight: number): Met {
  const most = Math.min(documents.length, others.length);
  const met = { documents: new Uint32Array(most), sums: new Float32Array(most) };
  const isLeaping = others.length > documents.length * MUCH_LONGER;
  let count = 0;
  let at = 0;
  for (let place = 0; place < documents.length && at < others.length; place += 1) {
    const document = documents[place] ?? 0;
    if (isLeaping) at = leapTo(others, at, document);
    else while ((others[at] ?? document) < document) at += 1;
    if (others[at] !== document) continue;
    met.documents[count] = document;
    met.sums[count] = (sums[place] ?? 0) + weight * (impacts[at] ?? 0);
    count += 1;
  }
  return { documents: met.documents.subarray(0, count), sums: met.sums.subarray(0, count) };
}

/** Adds what this is worth to those that answer it; nobody is left out. */
export function addTo({ documents, sums }: Met, { documents: others, impacts }: Answers, weight: number): void {
  const isLeaping = others.length > documents.length * MUCH_LONGER;
  let at = 0;
  for (let place = 0; place < documents.length && at < others.length; place += 1) {
    const document = documents[place] ?? 0;
    if (isLeaping) at = leapTo(others, at, document);
    else while ((others[at] ?? document) < document) at += 1;
    if (others[at] === document) sums[place] = (sums[place] ?? 0) + weight * (impacts[at] ?? 0);
  }
}

/** The first place from `from` on whose number is not below the wanted one: in leaps twice as wide each, then between the last two. */
function leapTo(row: Uint32Array, from: number, wanted: number): number {
  let step = 1;
  while (from + step < row.length && (row[from + step] ?? 0) < wanted) step *= 2;
  let low = from + (step >>> 1);
  let high = Math.min(row.length, from + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
