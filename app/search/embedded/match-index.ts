import { type MatchAnswer, type MatchQuery, SEARCH_KINDS } from "../engine.ts";
import type { Unit } from "../query/units.ts";
import { fuseNeeds, type ProductReading } from "../ranking/fuse-needs.ts";
import { presentMatch } from "../ranking/present-match.ts";
import { type CallReading, readCall } from "../ranking/read-call.ts";
import { productReader } from "../ranking/read-product.ts";
import { NEAR_SHARE } from "../ranking/score-units.ts";
import { tellingUnits } from "../ranking/telling-units.ts";
import type { Hits } from "./collect-hits.ts";
import { countFacets } from "./count-facets.ts";
import { forgetBest, gatherConcepts, gatherUnit, tallyOf } from "./gather-unit.ts";
import { indexLexis } from "./index-lexis.ts";
import type { LiveIndex, Place } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { orderHits } from "./order-hits.ts";
import { type Prepared, preparedAt } from "./prepared.ts";

const PER_NEED = 80;
/** With so many products that speak of the thing itself, what is only near it is not asked for. */
const ENOUGH = 60;
const LARGEST_ANSWER = 500;

/** Finds products for the needs of a call: every product by its words, the best for each need with care, one order out of all. */
export function matchIndex(index: LiveIndex, query: MatchQuery): MatchAnswer {
  index.refresh();
  const lexis = indexLexis(index);
  const call = readCall(query, lexis);
  const read = productReader(call, lexis);
  const products = candidates(index, query, call).map((place): ProductReading & { readonly prepared: Prepared } => {
    const prepared = preparedAt(index, place);
    const { text, document, stored } = prepared;
    const { titleUnits } = stored;
    return { ...read({ text, facets: document.facets, titleUnits, id: place.document }), prepared };
  });
  const fused = fuseNeeds(call, products);
  const size = Math.max(0, Math.min(query.size, LARGEST_ANSWER));
  const met = new Set(fused.flatMap(({ needs }) => needs.flatMap((need) => (need.strength >= 2 ? need.need.id : []))));
  return {
    products: fused.slice(0, size).map((match) => presentMatch(match, match.product.prepared.document, call)),
    total: fused.length,
    uncovered: query.needs.filter((need) => !met.has(need.id)).map((need) => need.id),
  };
}

/** The best for each need by the telling words alone, and by what is near to them where few speak of the thing itself. */
function candidates(index: LiveIndex, query: MatchQuery, call: CallReading): readonly Place[] {
  const places = new Map<string, Place>();
  const parts = index.parts();
  for (const asking of [...call.needs, call.title, call.whole]) {
    const units = tellingUnits(asking.units);
    const strict = best(parts, query, (part) => sumUp(part, units, () => {}));
    if (strict.length < ENOUGH) {
      best(parts, query, (part) =>
        sumUp(part, units, (unit) => gatherConcepts(part, tallyOf(part), nearOf(unit), NEAR_SHARE)),
      );
    }
  }
  return [...places.values()];

  function best(all: readonly Part[], { filters }: MatchQuery, hitsOf: (part: Part) => Hits): readonly Place[] {
    const { passing } = countFacets(all.map(hitsOf), filters, [], 0);
    const first = orderHits(passing, "relevance", PER_NEED, 0);
    for (const place of first) places.set(`${parts.indexOf(place.part)} ${place.document}`, place);
    return first;
  }

  function sumUp(part: Part, units: readonly Unit[], more: (unit: Unit) => void): Hits {
    const tally = tallyOf(part);
    let seen = 0;
    for (const unit of units) {
      gatherUnit(index, part, tally, unit);
      more(unit);
      for (let place = 0; place < tally.count; place += 1) {
        const document = tally.touched[place] ?? 0;
        if (tally.sums[document] === 0) {
          tally.seen[seen] = document;
          seen += 1;
        }
        tally.sums[document] = (tally.sums[document] ?? 0) + unit.weight * (tally.best[document] ?? 0);
      }
      forgetBest(tally);
    }
    const documents = new Uint32Array(seen);
    const scores = new Float32Array(seen);
    let count = 0;
    for (let place = 0; place < seen; place += 1) {
      const document = tally.seen[place] ?? 0;
      if (part.dead[document] !== 1 && part.segment.kinds[document] === PRODUCT) {
        documents[count] = document;
        scores[count] = tally.sums[document] ?? 0;
        count += 1;
      }
      tally.sums[document] = 0;
    }
    return { part, documents: documents.subarray(0, count), scores: scores.subarray(0, count) };
  }
}

const PRODUCT = SEARCH_KINDS.indexOf("product");

function nearOf(unit: Unit): readonly number[] {
  return [...unit.kinds, ...unit.near];
}
