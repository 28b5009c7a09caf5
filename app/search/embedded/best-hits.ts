/** The first so many of what was offered, in typed rows; the last of them stands at the top of a heap. */
export type BestHits = {
  readonly limit: number;
  length: number;
  readonly firsts: Float64Array;
  readonly seconds: Float64Array;
  readonly documents: Uint32Array;
  /** Which part of the index, by its number. */
  readonly parts: Uint16Array;
};

export function bestHits(limit: number): BestHits {
  const [firsts, seconds] = [new Float64Array(limit), new Float64Array(limit)];
  return { limit, length: 0, firsts, seconds, documents: new Uint32Array(limit), parts: new Uint16Array(limit) };
}

/** Takes the hit when it is among the best: by the first number, then the second, then the document's own; larger first. */
export function offer(best: BestHits, first: number, second: number, document: number, part: number): void {
  const { limit, length } = best;
  if (length < limit) {
    best.length = length + 1;
    let place = length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (compareWith(best, above, first, second, document) <= 0) break;
      move(best, above, place);
      place = above;
    }
    put(best, place, first, second, document, part);
    return;
  }
  if (limit === 0 || compareWith(best, 0, first, second, document) >= 0) return;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    if (left >= limit) break;
    const right = left + 1;
    const lower = right < limit && compare(best, right, left) < 0 ? right : left;
    if (compareWith(best, lower, first, second, document) >= 0) break;
    move(best, lower, place);
    place = lower;
  }
  put(best, place, first, second, document, part);
}

/** The places of the rows, the best first. */
export function bestFirst(best: BestHits): readonly number[] {
  return Array.from({ length: best.length }, (_none, place) => place).sort((one, other) => compare(best, other, one));
}

function put(best: BestHits, place: number, first: number, second: number, document: number, part: number): void {
  best.firsts[place] = first;
  best.seconds[place] = second;
  best.documents[place] = document;
  best.parts[place] = part;
}

function move(best: BestHits, from: number, to: number): void {
  const { firsts, seconds, documents, parts } = best;
  put(best, to, firsts[from] ?? 0, seconds[from] ?? 0, documents[from] ?? 0, parts[from] ?? 0);
}

function compare(best: BestHits, one: number, other: number): number {
  const { firsts, seconds, documents } = best;
  return compareWith(best, one, firsts[other] ?? 0, seconds[other] ?? 0, documents[other] ?? 0);
}

/** Above nought when the hit at the place comes before the other. */
function compareWith(best: BestHits, place: number, first: number, second: number, document: number): number {
  const [own, ownSecond] = [best.firsts[place] ?? 0, best.seconds[place] ?? 0];
  if (own !== first) return own - first;
  return ownSecond === second ? (best.documents[place] ?? 0) - document : ownSecond - second;
}
