import type { Numbers } from "./bytes.ts";
import { USUAL_IMPACT } from "./impact.ts";

/** How long the pieces of a list are, the later the longer; the last length repeats. Four bytes of each name the next. */
const PIECES = [10, 16, 28, 52, 100, 196, 388, 772];
const LINK = 4;
const LAST = PIECES.length - 1;

/** What is known of a list, one number behind the other, so that adding to a list looks at one place in memory. */
const FIRST = 0;
const AT = 1;
const END = 2;
/** The next document that may come. */
const NEXT = 3;
const COUNT = 4;
const PIECE = 5;
const WIDTH = 8;

/** `steps`: what the document at hand adds to its lists. */
type Pool = { bytes: Uint8Array; used: number; lists: Uint32Array; terms: number; steps: Uint32Array };

/**
 * Many lists that grow at once in one row of bytes, each in pieces that are linked: nothing is allocated and copied
 * for the hundred thousand words that stand in one or two documents.
 */
export function postingPool() {
  const pool: Pool = {
    bytes: new Uint8Array(1 << 20),
    used: 0,
    lists: new Uint32Array(WIDTH << 12),
    terms: 0,
    steps: new Uint32Array(256),
  };
  return {
    /** A new list; lists are numbered from nought. */
    newTerm(): number {
      const list = pool.terms * WIDTH;
      if (list === pool.lists.length) {
        const wider = new Uint32Array(pool.lists.length * 2);
        wider.set(pool.lists);
        pool.lists = wider;
      }
      const start = takePiece(pool, 0);
      pool.lists[list + FIRST] = start;
      pool.lists[list + AT] = start;
      pool.lists[list + END] = start + lengthOf(0);
      pool.terms += 1;
      return pool.terms - 1;
    },
    /** One more document in each of the lists, all of them different. It is greater than all before it; `impacts` in step. */
    add({ numbers, length }: Numbers, document: number, impacts: Numbers): void {
      if (length > pool.steps.length) pool.steps = new Uint32Array(length * 2);
      const { bytes, lists, steps } = pool;
      // Lists lie far apart in memory. A loop that only looks them up waits for many of them at once; and for the bytes
      // that will be written to, which are nought until then.
      for (let place = 0; place < length; place += 1) {
        const list = (numbers[place] ?? 0) * WIDTH;
        const unwritten = bytes[lists[list + AT] ?? 0] ?? 0;
        steps[place] = document - (lists[list + NEXT] ?? 0) + unwritten;
        lists[list + NEXT] = document + 1;
        lists[list + COUNT] = (lists[list + COUNT] ?? 0) + 1;
      }
      for (let place = 0; place < length; place += 1) {
        putStep(pool, (numbers[place] ?? 0) * WIDTH, steps[place] ?? 0, impacts.numbers[place] ?? 0);
      }
    },
    /** All lists one behind the other in the order given, where each begins, and how many documents each has. */
    rows: (order: readonly number[]) => ({
      ...joined(pool.bytes, pool.lists, order),
      termCount: Uint32Array.from(order, (term) => pool.lists[term * WIDTH + COUNT] ?? 0),
    }),
  };
}

function takePiece(pool: Pool, piece: number): number {
  const length = lengthOf(piece) + LINK;
  if (pool.used + length > pool.bytes.length) {
    const wider = new Uint8Array(pool.bytes.length * 2);
    wider.set(pool.bytes);
    pool.bytes = wider;
  }
  const start = pool.used;
  pool.used += length;
  return start;
}

/** Goes on in a new piece and tells where. */
function nextPiece(pool: Pool, list: number, at: number): number {
  const piece = (pool.lists[list + PIECE] ?? 0) + 1;
  const next = takePiece(pool, piece);
  for (let byte = 0; byte < LINK; byte += 1) pool.bytes[at + byte] = (next >>> (8 * byte)) & 255;
  pool.lists[list + PIECE] = piece;
  pool.lists[list + END] = next + lengthOf(piece);
  return next;
}

function put(pool: Pool, list: number, value: number): void {
  let at = pool.lists[list + AT] ?? 0;
  if (at === pool.lists[list + END]) at = nextPiece(pool, list, at);
  pool.bytes[at] = value;
  pool.lists[list + AT] = at + 1;
}

function putStep(pool: Pool, list: number, step: number, impact: number): void {
  let rest = step * 2 + (impact === USUAL_IMPACT ? 0 : 1);
  while (rest > 127) {
    put(pool, list, (rest & 127) | 128);
    rest >>>= 7;
  }
  put(pool, list, rest);
  if (impact !== USUAL_IMPACT) put(pool, list, impact);
}

/** How many bytes of a list fit into its piece, the first having the number nought. */
function lengthOf(piece: number): number {
  return (PIECES[Math.min(piece, LAST)] ?? LINK) - LINK;
}

function joined(bytes: Uint8Array, lists: Uint32Array, order: readonly number[]) {
  const termFrom = new Uint32Array(order.length + 1);
  let length = 0;
  for (const [place, term] of order.entries()) {
    termFrom[place] = length;
    length += bytesOf(lists, term * WIDTH);
  }
  termFrom[order.length] = length;
  const postings = new Uint8Array(length);
  let target = 0;
  for (const term of order) {
    let left = bytesOf(lists, term * WIDTH);
    let from = lists[term * WIDTH + FIRST] ?? 0;
    for (let piece = 0; left > 0; piece += 1) {
      const some = Math.min(lengthOf(piece), left);
      copy(bytes, from, postings, target, some);
      target += some;
      left -= some;
      from = linkAt(bytes, from + some);
    }
  }
  return { postings, termFrom };
}

/** How many bytes a list has in all its pieces. */
function bytesOf(lists: Uint32Array, list: number): number {
  const last = lists[list + PIECE] ?? 0;
  let length = (lists[list + AT] ?? 0) - ((lists[list + END] ?? 0) - lengthOf(last));
  for (let piece = 0; piece < last; piece += 1) length += lengthOf(piece);
  return length;
}

const FEW_BYTES = 64;

/** Most lists are a few bytes long, and calling for a copy of these takes longer than copying. */
function copy(bytes: Uint8Array, from: number, into: Uint8Array, to: number, length: number): void {
  if (length > FEW_BYTES) into.set(bytes.subarray(from, from + length), to);
  else for (let byte = 0; byte < length; byte += 1) into[to + byte] = bytes[from + byte] ?? 0;
}

function linkAt(bytes: Uint8Array, place: number): number {
  let link = 0;
  for (let byte = LINK - 1; byte >= 0; byte -= 1) link = link * 256 + (bytes[place + byte] ?? 0);
  return link;
}
