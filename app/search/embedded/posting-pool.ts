import { USUAL_IMPACT } from "./impact.ts";

/** How long the pieces of a list are, the later the longer; the last length repeats. Four bytes of each name the next. */
const PIECES = [10, 16, 28, 52, 100, 196, 388, 772];
const LINK = 4;
const LAST = PIECES.length - 1;

/**
 * Many lists that grow at once in one row of bytes, each in pieces that are linked: nothing is allocated and copied
 * for the hundred thousand words that stand in one or two documents.
 */
export function postingPool() {
  let bytes = new Uint8Array(1 << 20);
  let used = 0;
  let terms = 0;
  let columns = columnsOf(1 << 12);

  const takePiece = (level: number): number => {
    const length = PIECES[level] ?? LINK;
    if (used + length > bytes.length) {
      const wider = new Uint8Array(bytes.length * 2);
      wider.set(bytes);
      bytes = wider;
    }
    const start = used;
    used += length;
    return start;
  };
  const put = (term: number, value: number) => {
    let at = columns.at[term] ?? 0;
    if (at === columns.end[term]) {
      const level = Math.min(LAST, (columns.level[term] ?? 0) + 1);
      const next = takePiece(level);
      for (let byte = 0; byte < LINK; byte += 1) bytes[at + byte] = (next >>> (8 * byte)) & 255;
      columns.level[term] = level;
      columns.end[term] = next + (PIECES[level] ?? LINK) - LINK;
      at = next;
    }
    bytes[at] = value;
    columns.at[term] = at + 1;
    columns.length[term] = (columns.length[term] ?? 0) + 1;
  };

  return {
    /** A new list; lists are numbered from nought. */
    newTerm(): number {
      if (terms === columns.at.length) columns = widened(columns);
      const start = takePiece(0);
      columns.first[terms] = start;
      columns.at[terms] = start;
      columns.end[terms] = start + (PIECES[0] ?? LINK) - LINK;
      terms += 1;
      return terms - 1;
    },
    /** One more document in the list, greater than all before it. */
    add(term: number, document: number, impact: number): void {
      // `last` holds the next number that may come.
      const isUsual = impact === USUAL_IMPACT;
      let step = (document - (columns.last[term] ?? 0)) * 2 + (isUsual ? 0 : 1);
      columns.last[term] = document + 1;
      columns.count[term] = (columns.count[term] ?? 0) + 1;
      while (step > 127) {
        put(term, (step & 127) | 128);
        step >>>= 7;
      }
      put(term, step);
      if (!isUsual) put(term, impact);
    },
    /** All lists one behind the other in the order given, where each begins, and how many documents each has. */
    rows: (order: readonly number[]) => ({
      ...joined(bytes, columns, order),
      termCount: Uint32Array.from(order, (term) => columns.count[term] ?? 0),
    }),
  };
}

function joined(bytes: Uint8Array, columns: Columns, order: readonly number[]) {
  const termFrom = new Uint32Array(order.length + 1);
  let length = 0;
  for (const [place, term] of order.entries()) {
    termFrom[place] = length;
    length += columns.length[term] ?? 0;
  }
  termFrom[order.length] = length;
  const postings = new Uint8Array(length);
  let target = 0;
  for (const term of order) {
    let left = columns.length[term] ?? 0;
    let from = columns.first[term] ?? 0;
    for (let level = 0; left > 0; level += 1) {
      const room = (PIECES[Math.min(LAST, level)] ?? LINK) - LINK;
      const some = Math.min(room, left);
      postings.set(bytes.subarray(from, from + some), target);
      target += some;
      left -= some;
      from = linkAt(bytes, from + room);
    }
  }
  return { postings, termFrom };
}

function linkAt(bytes: Uint8Array, place: number): number {
  let link = 0;
  for (let byte = LINK - 1; byte >= 0; byte -= 1) link = link * 256 + (bytes[place + byte] ?? 0);
  return link;
}

type Columns = Readonly<Record<"first" | "at" | "end" | "last" | "count" | "length", Uint32Array>> & {
  readonly level: Uint8Array;
};

function columnsOf(size: number): Columns {
  return {
    first: new Uint32Array(size),
    at: new Uint32Array(size),
    end: new Uint32Array(size),
    last: new Uint32Array(size),
    count: new Uint32Array(size),
    length: new Uint32Array(size),
    level: new Uint8Array(size),
  };
}

function widened(columns: Columns): Columns {
  const wider = columnsOf(columns.at.length * 2);
  wider.first.set(columns.first);
  wider.at.set(columns.at);
  wider.end.set(columns.end);
  wider.last.set(columns.last);
  wider.count.set(columns.count);
  wider.length.set(columns.length);
  wider.level.set(columns.level);
  return wider;
}
