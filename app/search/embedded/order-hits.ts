import type { SearchQuery } from "../engine.ts";
import type { Hits } from "./collect-hits.ts";
import type { Place } from "./live-index.ts";

/** What a hit is sorted by: larger first, first by the one number, then by the other. */
type Sorted = Place & { readonly first: number; readonly second: number };

type Keys = (hits: Hits, place: number) => number;

/** The `limit` first hits in the order, of all parts together. */
export function orderHits(
  hits: readonly Hits[],
  sort: SearchQuery["sort"],
  limit: number,
  now: number,
): readonly Place[] {
  const first = FIRST[sort](now);
  const best: Sorted[] = [];
  let least = Number.NEGATIVE_INFINITY;
  let leastSecond = Number.NEGATIVE_INFINITY;
  for (const one of hits) {
    const { publishedAt } = one.part.segment;
    // Backwards: what was indexed last is newest, and of equals the newer stand first.
    for (let place = one.documents.length - 1; place >= 0; place -= 1) {
      const key = first(one, place);
      if (key < least) continue;
      const document = one.documents[place] ?? 0;
      const second = publishedAt[document] ?? 0;
      if (key === least && second < leastSecond) continue;
      push(best, { part: one.part, document, first: key, second }, limit);
      if (best.length < limit) continue;
      least = best[0]?.first ?? least;
      leastSecond = best[0]?.second ?? leastSecond;
    }
  }
  return best.sort((left, right) => compare(right, left));
}

const FIRST: Readonly<Record<SearchQuery["sort"], (now: number) => Keys>> = {
  relevance: () => (hits, place) => hits.scores[place] ?? 0,
  newest: () => (hits, place) => hits.part.segment.publishedAt[hits.documents[place] ?? 0] ?? 0,
  deadline: (now) => (hits, place) => {
    const deadline = hits.part.segment.deadlines[hits.documents[place] ?? 0] ?? Number.NaN;
    if (Number.isNaN(deadline)) return -Number.MAX_VALUE;
    return deadline > now ? -deadline : -1e15 + deadline / 10;
  },
  amount: () => (hits, place) => {
    const amount = hits.part.segment.amounts[hits.documents[place] ?? 0] ?? Number.NaN;
    return Number.isNaN(amount) ? -1 : amount;
  },
};

function compare(one: Sorted, other: Sorted): number {
  return one.first - other.first || one.second - other.second || other.document - one.document;
}

/** Keeps the `limit` best in a heap, the worst of them on top. */
function push(heap: Sorted[], one: Sorted, limit: number): void {
  if (limit === 0) return;
  if (heap.length < limit) {
    let place = heap.push(one) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || compare(parent, one) <= 0) break;
      heap[place] = parent;
      heap[above] = one;
      place = above;
    }
    return;
  }
  const [worst] = heap;
  if (worst === undefined || compare(one, worst) <= 0) return;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    const [a, b] = [heap[left], heap[left + 1]];
    if (a === undefined) break;
    const next = b !== undefined && compare(b, a) < 0 ? left + 1 : left;
    const child = heap[next];
    if (child === undefined || compare(child, one) >= 0) break;
    heap[place] = child;
    place = next;
  }
  heap[place] = one;
}
