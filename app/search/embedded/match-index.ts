import type { MatchAnswer, MatchQuery } from "../engine.ts";
import { fuseNeeds, type ProductReading } from "../ranking/fuse-needs.ts";
import { mayBeMore } from "../ranking/may-be-more.ts";
import { presentMatch } from "../ranking/present-match.ts";
import { readCall } from "../ranking/read-call.ts";
import { productReader } from "../ranking/read-product.ts";
import { indexLexis } from "./index-lexis.ts";
import type { LiveIndex } from "./live-index.ts";
import { matchCandidates } from "./match-candidates.ts";
import { type Prepared, preparedAt } from "./prepared.ts";

const LARGEST_ANSWER = 500;

/** Finds products for the needs of a call: every product by its words, the best for each need with care, one order out of all. */
export function matchIndex(index: LiveIndex, query: MatchQuery): MatchAnswer {
  index.refresh();
  const lexis = indexLexis(index);
  const call = readCall(query, lexis);
  const read = productReader(call, lexis);
  const { places, answering } = matchCandidates(index, query, call);
  const products = places.map((place): ProductReading & { readonly prepared: Prepared } => {
    const prepared = preparedAt(index, place);
    const { text, document, stored } = prepared;
    const { titleUnits } = stored;
    return { ...read({ text, facets: document.facets, titleUnits, id: place.document }), prepared };
  });
  const fused = fuseNeeds(call, products);
  const size = Math.max(0, Math.min(query.size, LARGEST_ANSWER));
  const met = new Set(fused.flatMap(({ needs }) => needs.flatMap((need) => (need.strength >= 2 ? need.need.id : []))));
  return {
    products: fused
      .slice(0, size)
      .map((match, place) =>
        presentMatch(match, match.product.prepared.document, call, place < (query.explained ?? size)),
      ),
    also: fused
      .filter(({ product }) => query.also?.includes(product.prepared.document.id))
      .map((match) => presentMatch(match, match.product.prepared.document, call, true)),
    total: fused.length,
    mayBeMore: mayBeMore({ answering, read: products.length, worthy: fused.length }),
    uncovered: query.needs.filter((need) => !met.has(need.id)).map((need) => need.id),
  };
}
