import type { SearchQuery } from "../engine.ts";
import type { Hits } from "./collect-hits.ts";
import type { Place } from "./live-index.ts";

/** What a hit is sorted by: larger first, first by the one number, then by the other. */
type Sorted = Place & { readonly first: number; readonly second: number };

/** The `limit` first hits in the order, of all parts together. */
export function orderHits(
  hits: readonly Hits[],
  sort: SearchQuery["sort"],
  limit: number,
  now: number,
): readonly Place[] {
  const best: Sorted[] = [];
  for (const one of hits) {
    if (sort === "relevance") takeBest(best, one, one.scores, one.base, one.scale, limit);
    else takeBest(best, one, keysOf(one, sort, now), 0, 1, limit);
  }
  return best.sort((left, right) => compare(right, left));
}

/** Takes what is among the `limit` best so far; `keys[place]` is what the hit at the place is sorted by. */
function takeBest(
  best: Sorted[],
  { part, documents }: Hits,
  keys: ArrayLike<number>,
  base: number,
  scale: number,
  limit: number,
): void {
  const { publishedAt } = part.segment;
  let least = best.length < limit ? Number.NEGATIVE_INFINITY : (best[0]?.first ?? 0);
  let leastSecond = best.length < limit ? Number.NEGATIVE_INFINITY : (best[0]?.second ?? 0);
  // Backwards: what was indexed last is newest, and of equals the newer stand first.
  for (let place = documents.length - 1; place >= 0; place -= 1) {
    // As it is kept, not reckoned back: rounding would part equals, and pages would show some twice and some never.
    const first = base + scale * (keys[place] ?? 0);
    if (first < least) continue;
    const document = documents[place] ?? 0;
    const second = publishedAt[document] ?? 0;
    if (first === least && second < leastSecond) continue;
    push(best, { part, document, first, second }, limit);
    if (best.length < limit) continue;
    least = best[0]?.first ?? least;
    leastSecond = best[0]?.second ?? leastSecond;
  }
}

function keysOf({ part, documents }: Hits, sort: Exclude<SearchQuery["sort"], "relevance">, now: number): Float64Array {
  const { segment } = part;
  const key = {
    newest: (document: number) => segment.publishedAt[document] ?? 0,
    deadline: (document: number) => {
      const deadline = segment.deadlines[document] ?? Number.NaN;
      if (Number.isNaN(deadline)) return -Number.MAX_VALUE;
      return deadline > now ? -deadline : -1e15 + deadline / 10;
    },
    amount: (document: number) => {
      const amount = segment.amounts[document] ?? Number.NaN;
      return Number.isNaN(amount) ? -1 : amount;
    },
  }[sort];
  return Float64Array.from(documents, key);
}

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
