import { FACETS, type MatchQuery, SEARCH_KINDS } from "../engine.ts";
import { askedWords } from "../ranking/asked-words.ts";
import { domainShare } from "../ranking/domain-share.ts";
import { domainRaise } from "../ranking/fuse-needs.ts";
import type { CallReading } from "../ranking/read-call.ts";
import { tellingUnits } from "../ranking/telling-units.ts";
import { scoredHits } from "./collect-hits.ts";
import { countFacets } from "./count-facets.ts";
import { answersToConcepts, answersToUnit } from "./gather-unit.ts";
import type { LiveIndex, Place } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { type Asked, type Reckoned, reckonByWords, reckonWithNear } from "./match-sheet.ts";
import { orderHits } from "./order-hits.ts";

/** So many products of a part are looked at with what is near to the words asked. */
const LOOKED_AT = 3_000;
/** So many of those are read: the best of all needs together, and the best for each need. */
const IN_ALL = 240;
const PER_NEED = 20;

/**
 * The products worth reading. Every product is reckoned by the words that it answers; the best of them also by what is
 * near to those words, as the reading does but for bare pairs of characters and the products' own titles.
 */
export function matchCandidates(index: LiveIndex, query: MatchQuery, call: CallReading): readonly Place[] {
  const asked = askedOf(call);
  const looked = index.parts().map((part) => ({ part, reckoned: reckon(index, part, query, asked) }));
  const places = new Map<string, Place>();
  const take = (scoresOf: (reckoned: Reckoned) => Float32Array | undefined, most: number) => {
    const hits = looked.map(({ part, reckoned }) => {
      const scores = scoresOf(reckoned);
      return scoredHits(part, scores === undefined ? new Uint32Array(0) : reckoned.documents, scores ?? NO_SCORES);
    });
    for (const place of orderHits(hits, "relevance", most, 0)) {
      places.set(`${looked.findIndex(({ part }) => part === place.part)} ${place.document}`, place);
    }
  };
  for (let need = 0; need < asked.needs; need += 1) take(({ scores }) => scores[need], PER_NEED);
  take(({ together }) => together, IN_ALL);
  return [...places.values()];
}

const NO_SCORES = new Float32Array(0);

function askedOf(call: CallReading): Asked {
  const askings = [...call.needs, call.title, call.whole];
  return {
    words: askedWords(askings.map((asking) => tellingUnits(asking.units))),
    wholes: askings.map(({ whole }) => whole),
    needs: call.needs.length,
  };
}

function reckon(index: LiveIndex, part: Part, query: MatchQuery, asked: Asked): Reckoned {
  const own = asked.words.units.map((unit) => answersToUnit(index, part, unit));
  const raises = domainRaises(part, query.domain);
  const scores = reckonByWords(part, asked, own);
  const found = onlyPassing(part, scores, query);
  const documents = found < LOOKED_AT ? withNear(part, asked, query, scores) : bestOf(part, scores, raises);
  const reckoned = reckonWithNear(part, asked, own, documents);
  for (let place = 0; place < documents.length; place += 1) {
    reckoned.together[place] = (reckoned.together[place] ?? 0) * raiseAt(raises, documents[place] ?? 0);
  }
  return reckoned;
}

const PRODUCT = SEARCH_KINDS.indexOf("product");

/** Leaves a score only to living products that pass the filters; tells how many. */
function onlyPassing(part: Part, scores: Float32Array, { filters }: MatchQuery): number {
  const { kinds } = part.segment;
  let count = 0;
  for (let document = 0; document < scores.length; document += 1) {
    if (scores[document] === 0) continue;
    if (kinds[document] === PRODUCT && part.dead[document] === 0) count += 1;
    else scores[document] = 0;
  }
  if (Object.values(filters).every((values) => values.length === 0)) return count;
  const [passing] = countFacets([scoredHits(part, withScore(scores), NO_SCORES)], filters, [], 0).passing;
  const kept = new Set(passing?.documents);
  for (let document = 0; document < scores.length; document += 1) if (!kept.has(document)) scores[document] = 0;
  return kept.size;
}

function withScore(scores: Float32Array): Uint32Array {
  const documents = new Uint32Array(scores.length);
  let count = 0;
  for (let document = 0; document < scores.length; document += 1) {
    if (scores[document] === 0) continue;
    documents[count] = document;
    count += 1;
  }
  return documents.slice(0, count);
}

/** Below every score that words give, in the numbers that the row holds. */
const ONLY_NEAR = 2 ** -60;

/** Where few products speak of the things themselves: also those that speak of what is near, as many as there is room for. */
function withNear(part: Part, { words }: Asked, query: MatchQuery, scores: Float32Array): Uint32Array {
  for (const concept of words.byConcept.keys()) {
    for (const document of answersToConcepts(part, [concept], 1).documents) {
      if (scores[document] === 0) scores[document] = ONLY_NEAR;
    }
  }
  let tooMany = onlyPassing(part, scores, query) - LOOKED_AT;
  // Those that answer the words themselves are fewer than there is room for: what is too many is only near.
  return withScore(scores).filter((document) => {
    if (tooMany <= 0 || scores[document] !== ONLY_NEAR) return true;
    tooMany -= 1;
    return false;
  });
}

/** What products of the call's field of work, or of one beside it, are raised by. */
type Raises = { readonly bySet: Float64Array; readonly row: ArrayLike<number> };

function domainRaises(part: Part, domain: string | null): Raises {
  const { sets, facetRows } = part.segment;
  return {
    bySet: Float64Array.from(sets.domain ?? [[]], (values) => domainRaise(domainShare(domain, values))),
    row: facetRows[FACETS.indexOf("domain")] ?? [],
  };
}

function raiseAt({ bySet, row }: Raises, document: number): number {
  return bySet[row[document] ?? 0] ?? 1;
}

const BINS = 4_096;

/** The documents, ascending, with about `LOOKED_AT` best scores. */
function bestOf(part: Part, scores: Float32Array, raises: Raises): Uint32Array {
  let greatest = 1e-9;
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document] ?? 0;
    if (score === 0) continue;
    const raised = score * raiseAt(raises, document);
    scores[document] = raised;
    if (raised > greatest) greatest = raised;
  }
  const bins = new Uint32Array(BINS + 1);
  const share = BINS / greatest;
  for (let document = 0; document < scores.length; document += 1) {
    const bin = ((scores[document] ?? 0) * share) | 0;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let bin = BINS;
  for (let sum = bins[bin] ?? 0; bin > 1 && sum < LOOKED_AT; sum += bins[bin] ?? 0) bin -= 1;
  const documents = new Uint32Array(part.segment.size);
  let count = 0;
  for (let document = 0; document < scores.length; document += 1) {
    if ((((scores[document] ?? 0) * share) | 0) < bin) continue;
    documents[count] = document;
    count += 1;
  }
  return documents.slice(0, Math.min(count, 2 * LOOKED_AT));
}
