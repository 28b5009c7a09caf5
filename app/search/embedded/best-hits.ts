/** The first so many of what was offered, in typed rows; the last of them stands at the top of a heap. */
export type BestHits = {
  readonly limit: number;
  length: number;
  readonly keys: Float64Array;
  /** Which part of the index, by its number. */
  readonly parts: Uint16Array;
  readonly documents: Uint32Array;
};

export function bestHits(limit: number): BestHits {
  const documents = new Uint32Array(limit);
  return { limit, length: 0, keys: new Float64Array(limit), parts: new Uint16Array(limit), documents };
}

/** The last of the best; while there is room, what comes after every hit. */
export function lastOf(best: BestHits): { readonly key: number; readonly part: number; readonly document: number } {
  if (best.length < best.limit) return { key: Number.NEGATIVE_INFINITY, part: 0, document: 0 };
  return { key: best.keys[0] ?? 0, part: best.parts[0] ?? 0, document: best.documents[0] ?? 0 };
}

/** Takes the hit when it is among the best: the larger key first, of equals what was indexed last. */
export function offer(best: BestHits, key: number, part: number, document: number): void {
  const { limit, length } = best;
  if (length < limit) {
    best.length = length + 1;
    let place = length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (compareWith(best, above, key, part, document) <= 0) break;
      move(best, above, place);
      place = above;
    }
    put(best, place, key, part, document);
    return;
  }
  if (limit === 0 || compareWith(best, 0, key, part, document) >= 0) return;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    if (left >= limit) break;
    const right = left + 1;
    const lower = right < limit && compare(best, right, left) < 0 ? right : left;
    if (compareWith(best, lower, key, part, document) >= 0) break;
    move(best, lower, place);
    place = lower;
  }
  put(best, place, key, part, document);
}

/** The places of the rows, the best first. */
export function bestFirst(best: BestHits): readonly number[] {
  return Array.from({ length: best.length }, (_none, place) => place).sort((one, other) => compare(best, other, one));
}

function put({ keys, parts, documents }: BestHits, place: number, key: number, part: number, document: number): void {
  keys[place] = key;
  parts[place] = part;
  documents[place] = document;
}

function move(best: BestHits, from: number, to: number): void {
  put(best, to, best.keys[from] ?? 0, best.parts[from] ?? 0, best.documents[from] ?? 0);
}

function compare(best: BestHits, one: number, other: number): number {
  return compareWith(best, one, best.keys[other] ?? 0, best.parts[other] ?? 0, best.documents[other] ?? 0);
}

/** Above nought when the hit at the place comes before the other. */
function compareWith({ keys, parts, documents }: BestHits, place: number, key: number, part: number, document: number) {
  const own = keys[place] ?? 0;
  if (own !== key) return own - key;
  const ownPart = parts[place] ?? 0;
  return ownPart === part ? (documents[place] ?? 0) - document : ownPart - part;
}
