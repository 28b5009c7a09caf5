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
export function meet(met: Met, answers: Answers, weight: number): Met {
  const documents = new Uint32Array(Math.min(met.documents.length, answers.documents.length));
  const sums = new Float32Array(documents.length);
  let count = 0;
  visitShared(met, answers, (place, impact) => {
    documents[count] = met.documents[place] ?? 0;
    sums[count] = (met.sums[place] ?? 0) + weight * impact;
    count += 1;
  });
  return { documents: documents.subarray(0, count), sums: sums.subarray(0, count) };
}

/** Adds what this is worth to those that answer it; nobody is left out. */
export function addTo(met: Met, answers: Answers, weight: number): void {
  visitShared(met, answers, (place, impact) => {
    met.sums[place] = (met.sums[place] ?? 0) + weight * impact;
  });
}

function visitShared({ documents }: Met, answers: Answers, visit: (place: number, impact: number) => void): void {
  const { documents: others, impacts } = answers;
  const isLeaping = others.length > documents.length * MUCH_LONGER;
  let at = 0;
  for (let place = 0; place < documents.length && at < others.length; place += 1) {
    const document = documents[place] ?? 0;
    if (isLeaping) at = leapTo(others, at, document);
    else while (at < others.length && (others[at] ?? 0) < document) at += 1;
    if (others[at] === document) visit(place, impacts[at] ?? 0);
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
