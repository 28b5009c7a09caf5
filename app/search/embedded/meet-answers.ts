import type { Answers } from "./part-memory.ts";
import { placeIn, type StandingTable, standingTable, standsIn } from "./standing-table.ts";

/** Documents, ascending, that answer everything that is insisted on, and in step the weighed sum of how well. */
export type Met = { readonly documents: Uint32Array; readonly sums: Float32Array };

/** One thing that is asked for; what is not insisted on adds its worth where it stands. */
export type Asked = { readonly weight: number; readonly answers: Answers; readonly isInsisted: boolean };

/** A list so many times as long is leapt through. */
const MUCH_LONGER = 8;

/**
 * Where lists meet, reused, for memory fresh from the system costs more than the meeting: what is met so far, and of
 * the list that comes to it the places here and there of what both hold. Means nothing between questions.
 */
let table = tableOf(0);

function tableOf(length: number) {
  const [documents, here, there] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  return { documents, sums: new Float32Array(length), here, there };
}

/** The documents that answer all that is insisted on, of which there is one thing at least. */
export function meetAll(asked: readonly Asked[]): Met {
  // The fewest first: what follows is only looked through for those.
  const [first, ...others] = [...asked].sort(
    (one, other) =>
      Number(other.isInsisted) - Number(one.isInsisted) ||
      one.answers.documents.length - other.answers.documents.length,
  );
  if (first === undefined) return { documents: new Uint32Array(0), sums: new Float32Array(0) };
  const { length } = first.answers.documents;
  // One more: whoever looks through a list writes a place before it is known to count.
  if (table.documents.length <= length) table = tableOf(length + 1);
  const [second, ...rest] = others;
  // Most questions are of two words, and what does not stand in both lists need not be laid out.
  const isMeeting = second?.isInsisted === true;
  let count = isMeeting ? layOutBoth(first, second) : layOut(first);
  for (const one of isMeeting ? rest : others) count = meet(count, one);
  return { documents: table.documents.slice(0, count), sums: table.sums.slice(0, count) };
}

function layOut({ weight, answers: { documents, impacts } }: Asked): number {
  table.documents.set(documents);
  for (let place = 0; place < documents.length; place += 1) table.sums[place] = weight * (impacts[place] ?? 0);
  return documents.length;
}

/** Lays out what both hold; tells how many. */
function layOutBoth(one: Asked, other: Asked): number {
  const { documents: held, impacts } = one.answers;
  const { impacts: others } = other.answers;
  const shared = lookFor(held, held.length, other.answers.documents);
  const { documents, sums, here, there } = table;
  for (let at = 0; at < shared; at += 1) {
    const place = here[at] ?? 0;
    documents[at] = held[place] ?? 0;
    sums[at] = one.weight * (impacts[place] ?? 0) + other.weight * (others[there[at] ?? 0] ?? 0);
  }
  return shared;
}

/** Of the first `length` documents on the table those that stay, moved together; tells how many. */
function meet(length: number, { weight, answers, isInsisted }: Asked): number {
  const { documents, sums, here, there } = table;
  const shared = lookFor(documents, length, answers.documents);
  for (let at = 0; at < shared; at += 1) {
    const place = here[at] ?? 0;
    const to = isInsisted ? at : place;
    documents[to] = documents[place] ?? 0;
    sums[to] = (sums[place] ?? 0) + weight * (answers.impacts[there[at] ?? 0] ?? 0);
  }
  return isInsisted ? shared : length;
}

/** Notes where the first `length` documents stand in the other list too; tells how many do. */
function lookFor(documents: Uint32Array, length: number, others: Uint32Array): number {
  const standing = standingTable(others);
  return standing === undefined ? walkThrough(documents, length, others) : lookUp(documents, length, standing);
}

/** The same by the other list's table. */
function lookUp(documents: Uint32Array, length: number, standing: StandingTable): number {
  const { here, there } = table;
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    // Written in any case: whether it counts cannot be foretold, and a branch that is guessed wrong costs more.
    here[count] = place;
    count += standsIn(standing, documents[place] ?? 0);
  }
  for (let at = 0; at < count; at += 1) there[at] = placeIn(standing, documents[here[at] ?? 0] ?? 0);
  return count;
}

/** The same with the lists side by side. */
function walkThrough(documents: Uint32Array, length: number, others: Uint32Array): number {
  const { here, there } = table;
  const isLeaping = others.length > length * MUCH_LONGER;
  let count = 0;
  let at = 0;
  for (let place = 0; place < length && at < others.length; place += 1) {
    const document = documents[place] ?? 0;
    if (isLeaping) at = leapTo(others, at, document);
    else while (at < others.length && (others[at] ?? 0) < document) at += 1;
    if (at >= others.length || others[at] !== document) continue;
    here[count] = place;
    there[count] = at;
    count += 1;
  }
  return count;
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
