import { FACETS, type MatchQuery } from "../engine.ts";
import { domainShare } from "../ranking/domain-share.ts";
import { domainRaise, titleRaise } from "../ranking/fuse-needs.ts";
import type { CallReading } from "../ranking/read-call.ts";
import { bestSums, scoreOfFirst, UNRAISED } from "./best-sums.ts";
import { scoredHits } from "./hits.ts";
import type { LiveIndex, Place } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { type Likely, matchSheet, type Reckoned } from "./match-sheet.ts";
import { orderHits } from "./order-hits.ts";
import { passingRow } from "./passing-row.ts";
import { roughScores } from "./rough-scores.ts";
import { guessTitles } from "./title-guess.ts";

/** So many of them closely, when their titles are known. */
const CLOSELY = 1_000;
/** With so many nobody is looked for who answers only what matters least. */
const ENOUGH = 800;
/** So many numbers are added up at first, one for three documents in a large part. */
const LEAST_ADDED = 60_000;
const ADDED_SHARE = 0.3;
/** For each product shown so many are read: the best of all needs together, and some of the best for each need. */
const READ_PER_SHOWN = 5;
const MOST_READ = 240;
const PER_NEED_SHARE = 1 / 16;

/** `answering`: how many products answer anything, those among them that are not worth reading. */
export type Candidates = { readonly places: readonly Place[]; readonly answering: number };

/**
 * The products worth reading. Every product is reckoned roughly, the best of them closely, as the reading does but for
 * what only the texts tell; beside them what the query asks for by name.
 */
export function matchCandidates(index: LiveIndex, query: MatchQuery, call: CallReading): Candidates {
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
  for (const id of query.also ?? []) {
    const place = index.find({ kind: "product", id });
    if (place !== undefined) places.get(place.part)?.set(place.document, place);
  }
  return {
    places: [...places.values()].flatMap((some) => [...some.values()]),
    answering: looked.reduce((sum, { reckoned }) => sum + reckoned.documents.length, 0),
  };
}

function reckon(index: LiveIndex, part: Part, query: MatchQuery, call: CallReading): Reckoned {
  const raises = domainRaises(part, query.domain);
  const sets = part.segment.facetRows[FACETS.indexOf("domain")] ?? new Uint8Array(part.segment.size);
  const passing = passingRow(part, query.filters);
  const rough = roughScores(index, part, call.words, call.needs.length);
  const best = () => {
    leavePassing(rough.sums.each, passing);
    const found = bestSums({ sums: rough.sums, raises, sets });
    rough.clear();
    return found;
  };
  const isCut = rough.addUp(Math.max(LEAST_ADDED, ADDED_SHARE * part.segment.size));
  let found = best();
  if (isCut && found.documents.length < ENOUGH) {
    // Few pass: nothing that answers anything may be left out.
    rough.addUp(Number.POSITIVE_INFINITY);
    found = best();
  }
  const { documents, scores } = found;
  const factors = guessTitles(index, part, call, documents).map(titleRaise);
  for (let place = 0; place < documents.length; place += 1) {
    // Twice: what a product calls itself it answers better than the sum of all that it speaks of tells.
    scores[place] = (scores[place] ?? 0) * (factors[place] ?? 1) ** 2;
    factors[place] = ((factors[place] ?? 1) * (raises[sets[documents[place] ?? 0] ?? 0] ?? UNRAISED)) / UNRAISED;
  }
  return matchSheet(index, part, call, likeliest({ documents, raises: factors }, scores));
}

/** Those that score best, about `CLOSELY` of them. */
function likeliest({ documents, raises }: Likely, scores: Float32Array): Likely {
  if (documents.length <= CLOSELY) return { documents, raises };
  const least = scoreOfFirst(scores, CLOSELY);
  let count = 0;
  for (let place = 0; place < documents.length; place += 1) {
    if ((scores[place] ?? 0) < least) continue;
    documents[count] = documents[place] ?? 0;
    raises[count] = raises[place] ?? 0;
    count += 1;
  }
  return { documents: documents.subarray(0, count), raises: raises.subarray(0, count) };
}

/** Takes the sums from what does not pass. */
function leavePassing(sums: Uint16Array, passing: Uint8Array | undefined): void {
  if (passing === undefined) return;
  for (let document = 0; document < sums.length; document += 1) {
    sums[document] = (sums[document] ?? 0) * (passing[document] ?? 0);
  }
}

/** What products of the call's field of work, or of one beside it, are raised by, in 1,024ths; by their set of fields. */
function domainRaises(part: Part, domain: string | null): Uint16Array {
  const sets = part.segment.sets.domain ?? [[]];
  return Uint16Array.from(sets, (values) => Math.round(UNRAISED * domainRaise(domainShare(domain, values))));
}
