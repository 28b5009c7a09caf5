import { FACETS, type MatchQuery } from "../engine.ts";
import { domainShare } from "../ranking/domain-share.ts";
import { domainRaise } from "../ranking/fuse-needs.ts";
import type { CallReading } from "../ranking/read-call.ts";
import { scoredHits } from "./hits.ts";
import type { LiveIndex, Place } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { matchSheet, type Reckoned } from "./match-sheet.ts";
import { orderHits } from "./order-hits.ts";
import { passingRow } from "./passing-row.ts";
import { roughScores } from "./rough-scores.ts";
import type { Narrow } from "./segment-format.ts";

/** So many products of a part are looked at more closely; fewer where the rest come to less than half of the leading. */
const LOOKED_AT = 1_700;
const LEAST_LOOKED_AT = 1_000;
const LEADING = 100;
/** With so many nobody is looked for who answers only what matters least. */
const ENOUGH = 800;
/** So many numbers are added up at first, half a number a document in a large part. */
const LEAST_ADDED = 100_000;
const ADDED_SHARE = 0.5;
/** For each product shown so many are read: the best of all needs together, and some of the best for each need. */
const READ_PER_SHOWN = 5;
const MOST_READ = 240;
const PER_NEED_SHARE = 1 / 16;

/**
 * The products worth reading. Every product is reckoned roughly, the best of them closely, as the reading does but for
 * what only the texts tell.
 */
export function matchCandidates(index: LiveIndex, query: MatchQuery, call: CallReading): readonly Place[] {
  const looked = index.parts().map((part) => ({ part, reckoned: reckon(index, part, query, call) }));
  const places = new Map<Part, Map<number, Place>>(looked.map(({ part }) => [part, new Map()]));
  const take = (scoresOf: (reckoned: Reckoned) => Float32Array | undefined, most: number) => {
    const hits = looked.map(({ part, reckoned }) =>
      scoredHits(part, reckoned.documents, scoresOf(reckoned) ?? new Float32Array(reckoned.documents.length)),
    );
    for (const place of orderHits(hits, "relevance", most, 0)) places.get(place.part)?.set(place.document, place);
  };
  const inAll = Math.min(MOST_READ, READ_PER_SHOWN * query.size);
  for (const need of call.needs.keys()) take(({ scores }) => scores[need], Math.ceil(inAll * PER_NEED_SHARE));
  take(({ together }) => together, inAll);
  return [...places.values()].flatMap((some) => [...some.values()]);
}

function reckon(index: LiveIndex, part: Part, query: MatchQuery, call: CallReading): Reckoned {
  const raises = domainRaises(part, query.domain);
  const domains = part.segment.facetRows[FACETS.indexOf("domain")] ?? new Uint8Array(part.segment.size);
  const passing = passingRow(part, query.filters);
  const rough = roughScores(index, part, call.words, call.needs.length);
  const best = () => {
    const documents = bestOf(leavePassing(rough.sums, passing), raises, domains);
    rough.clear();
    return documents;
  };
  const isCut = rough.addUp(Math.max(LEAST_ADDED, ADDED_SHARE * part.segment.size));
  let documents = best();
  if (isCut && documents.length < ENOUGH) {
    // Few pass: nothing that answers anything may be left out.
    rough.addUp(Number.POSITIVE_INFINITY);
    documents = best();
  }
  const reckoned = matchSheet(index, part, call, documents);
  for (let place = 0; place < documents.length; place += 1) {
    reckoned.together[place] =
      (reckoned.together[place] ?? 0) * (raises[domains[documents[place] ?? 0] ?? 0] ?? UNRAISED);
  }
  return reckoned;
}

/** Takes the sums from what does not pass. */
function leavePassing(sums: Uint16Array, passing: Uint8Array | undefined): Uint16Array {
  if (passing === undefined) return sums;
  for (let document = 0; document < sums.length; document += 1) {
    sums[document] = (sums[document] ?? 0) * (passing[document] ?? 0);
  }
  return sums;
}

/** What leaves a score as it is. */
const UNRAISED = 1_024;

function raised(sum: number, raise = UNRAISED): number {
  return (sum * raise) >>> 10;
}

/** What products of the call's field of work, or of one beside it, are raised by, in 1,024ths; by their set of fields. */
function domainRaises(part: Part, domain: string | null): Uint16Array {
  const sets = part.segment.sets.domain ?? [[]];
  return Uint16Array.from(sets, (values) => Math.round(UNRAISED * domainRaise(domainShare(domain, values))));
}

/** Scores are sorted into so many bins, by their upper bits. */
const BINS = 4_096;
const LOWER_BITS = 4;
/** Of a large part every so many-th document tells well enough where the best begin. */
const SAMPLE_STEP = 16;
const SAMPLED_FROM = 50_000;

/** The documents, ascending, with the best scores: about `LOOKED_AT` at most. */
function bestOf(sums: Uint16Array, raises: Uint16Array, domains: Narrow): Uint32Array {
  const least = leastOfBest(sums, raises, domains);
  const above = least + (1 << LOWER_BITS);
  // Most would not come up to it even if they were raised by the most that any field raises.
  const leastUnraised = Math.floor(
    (least * UNRAISED) / raises.reduce((most, raise) => Math.max(most, raise), UNRAISED),
  );
  const documents = new Uint32Array(3 * LOOKED_AT);
  let count = 0;
  let equals = 0;
  // Backwards: of the many that may be equally good the newest are taken, and never for one that is better.
  for (let document = sums.length - 1; document >= 0; document -= 1) {
    const sum = sums[document] ?? 0;
    if (sum < leastUnraised) continue;
    const score = raised(sum, raises[domains[document] ?? 0]);
    if (score < least || (score < above && equals === LOOKED_AT)) continue;
    if (score < above) equals += 1;
    documents[count] = document;
    count += 1;
    if (count === documents.length) break;
  }
  return documents.subarray(0, count).reverse();
}

/** The score, raised, from which on documents are looked at; 1 when there are few that have any. */
function leastOfBest(sums: Uint16Array, raises: Uint16Array, domains: Narrow): number {
  const step = sums.length < SAMPLED_FROM ? 1 : SAMPLE_STEP;
  const bins = new Uint32Array(BINS);
  for (let document = 0; document < sums.length; document += step) {
    const bin = raised(sums[document] ?? 0, raises[domains[document] ?? 0]) >>> LOWER_BITS;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let bin = BINS;
  let half = 0;
  for (let count = 0; bin > 0 && count < LOOKED_AT && (bin > half || count < LEAST_LOOKED_AT); ) {
    bin -= 1;
    count += step * (bins[bin] ?? 0);
    if (half === 0 && count >= LEADING) half = bin >>> 1;
  }
  return Math.max(1, bin << LOWER_BITS);
}
