import type { SearchQuery } from "../engine.ts";
import { type BestHits, bestFirst, bestHits, lastOf, offer } from "./best-hits.ts";
import type { Hits } from "./collect-hits.ts";
import type { Place } from "./live-index.ts";

/** The `limit` first hits in the order, of all parts together. */
export function orderHits(
  hits: readonly Hits[],
  sort: SearchQuery["sort"],
  limit: number,
  now: number,
): readonly Place[] {
  const best = bestHits(limit);
  for (const [number, one] of hits.entries()) {
    if (sort === "relevance") takeBest(best, one, number, one.scores, one.base, one.scale);
    else takeBest(best, one, number, keysOf(one, sort, now), 0, 1);
  }
  return bestFirst(best).flatMap((place) => {
    const part = hits[best.parts[place] ?? 0]?.part;
    return part === undefined ? [] : [{ part, document: best.documents[place] ?? 0 }];
  });
}

/** Offers every hit that comes before the last of the best so far; `keys[place]` is what the hit at the place is sorted by. */
function takeBest(
  best: BestHits,
  { documents }: Hits,
  part: number,
  keys: Hits["scores"] | Float64Array,
  base: number,
  scale: number,
): void {
  let last = lastOf(best);
  // Backwards: of equals what was indexed last stands first, so that later ones need not be looked at.
  for (let place = documents.length - 1; place >= 0; place -= 1) {
    // As it is kept, not reckoned back: rounding would part equals, and pages would show some twice and some never.
    const key = base + scale * (keys[place] ?? 0);
    if (key < last.key) continue;
    const document = documents[place] ?? 0;
    if (key === last.key && part === last.part && document < last.document) continue;
    offer(best, key, part, document);
    last = lastOf(best);
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
