import type { SearchQuery } from "../engine.ts";
import { type BestHits, bestFirst, bestHits, lastOf, offer } from "./best-hits.ts";
import type { Hits } from "./hits.ts";
import type { Place } from "./live-index.ts";

/** The `limit` first hits in the order, of all parts together. */
export function orderHits(
  hits: readonly Hits[],
  sort: SearchQuery["sort"],
  limit: number,
  now: number,
): readonly Place[] {
  const [only] = hits;
  if (sort === "relevance" && only !== undefined && hits.length === 1) {
    return Array.from(firstOf(only, limit).documents.subarray(0, limit), (document) => ({ part: only.part, document }));
  }
  const best = bestHits(limit);
  for (const [part, one] of hits.entries()) {
    if (sort !== "relevance") takeBest(best, one, part, keysOf(one, sort, now), 0, 1);
    else {
      const { documents, keys } = firstOf(one, limit);
      for (const [place, document] of documents.entries()) offer(best, keys[place] ?? 0, part, document);
    }
  }
  return bestFirst(best).flatMap((place) => {
    const part = hits[best.parts[place] ?? 0]?.part;
    return part === undefined ? [] : [{ part, document: best.documents[place] ?? 0 }];
  });
}

/** The first hits of one part by relevance, in their order, and in step what they are sorted by. */
type FirstHits = { readonly limit: number; readonly documents: Uint32Array; readonly keys: Float64Array };

/** First hits found before: the same query comes again with each page and filter. */
const firstBefore = new WeakMap<Hits, FirstHits>();

/** As many of the part's first hits as asked for, or more. */
function firstOf(hits: Hits, limit: number): FirstHits {
  const known = firstBefore.get(hits);
  if (known !== undefined && known.limit >= limit) return known;
  const best = bestHits(limit);
  takeBest(best, hits, 0, hits.scores, hits.base, hits.scale);
  const places = bestFirst(best);
  const documents = Uint32Array.from(places, (place) => best.documents[place] ?? 0);
  const first = { limit, documents, keys: Float64Array.from(places, (place) => best.keys[place] ?? 0) };
  firstBefore.set(hits, first);
  return first;
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
