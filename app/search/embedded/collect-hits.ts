import { SEARCH_KINDS, type SearchKind } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { ReadQuery } from "../query/read-query.ts";
import type { Unit } from "../query/units.ts";
import { forgetBest, gatherConcepts, gatherUnit, type Tally, tallyOf } from "./gather-unit.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { documentsWith } from "./phrases.ts";

/** What a query finds in one part: document numbers and, in step, how well each answers; not in order. */
export type Hits = { readonly part: Part; readonly documents: Uint32Array; readonly scores: Float32Array };

/** With fewer exact hits than this, what answers a part of the query or is near to it is shown as well. */
const FEW = 20;
/** Of the query's weight, the share that a looser hit must answer. */
const QUORUM = 0.28;
const NEAR_WEIGHT = 0.4;
/** A neighbouring concept that so many documents hold tells nothing. */
const MOST_NEAR_HITS = 2_000;
/** Puts every exact hit before every looser one. */
const EXACT = 16;

/** Every document that the query finds, of all parts and of the kinds wanted. */
export function collectHits(
  index: LiveIndex,
  query: ReadQuery,
  kinds: readonly SearchKind[],
  lexis: Lexis,
): readonly Hits[] {
  const wanted = wantedKinds(kinds);
  const parts = index.parts();
  if (query.units.length + query.phrases.length === 0) {
    return parts.map((part) => without(index, everything(part, wanted), query.without));
  }
  const strict = parts.map((part) => without(index, strictHits(index, part, query, wanted), query.without));
  const found = strict.reduce((sum, hits) => sum + hits.documents.length, 0);
  if (found >= FEW || query.units.length === 0) return strict;
  return strict.map((hits) => without(index, looseHits(index, hits, query, wanted, lexis), query.without));
}

/** A kind's number is its place among all kinds. */
function wantedKinds(kinds: readonly SearchKind[]): Uint8Array {
  return Uint8Array.from(SEARCH_KINDS, (kind) => (kinds.length === 0 || kinds.includes(kind) ? 1 : 0));
}

function everything(part: Part, wanted: Uint8Array): Hits {
  const { size, kinds } = part.segment;
  const documents = new Uint32Array(size);
  let count = 0;
  for (let document = 0; document < size; document += 1) {
    if (part.dead[document] === 1 || wanted[kinds[document] ?? 0] === 0) continue;
    documents[count] = document;
    count += 1;
  }
  return { part, documents: documents.subarray(0, count), scores: new Float32Array(count) };
}

/** Everything asked, each unit as itself or by what means the same; words of every title are not insisted on. */
function strictHits(index: LiveIndex, part: Part, query: ReadQuery, wanted: Uint8Array): Hits {
  const telling = query.units.filter((unit) => !unit.isGeneric);
  const insisted = telling.length > 0 ? telling : query.units;
  const tally = tallyOf(part);
  const [only] = query.units;
  if (only !== undefined && query.units.length === 1 && query.phrases.length === 0) {
    gatherUnit(index, part, tally, only);
    return takeBest(part, tally, wanted);
  }
  let stage = 0;
  let seen = 0;
  const step = (weight: number) => {
    for (let place = 0; place < tally.count; place += 1) {
      const document = tally.touched[place] ?? 0;
      if (tally.stages[document] !== stage) continue;
      if (stage === 0) {
        tally.seen[seen] = document;
        seen += 1;
      }
      tally.stages[document] = stage + 1;
      tally.sums[document] = (tally.sums[document] ?? 0) + weight * (tally.best[document] ?? 0);
    }
    forgetBest(tally);
    stage += 1;
  };
  for (const unit of insisted) {
    gatherUnit(index, part, tally, unit);
    step(unit.weight);
  }
  for (const phrase of query.phrases) {
    for (const document of documentsWith(index, part, phrase)) {
      tally.best[document] = 1;
      tally.touched[tally.count] = document;
      tally.count += 1;
    }
    step(0);
  }
  for (const unit of query.units) {
    if (insisted.includes(unit)) continue;
    gatherUnit(index, part, tally, unit);
    for (let place = 0; place < tally.count; place += 1) {
      const document = tally.touched[place] ?? 0;
      if (tally.stages[document] !== stage) continue;
      tally.sums[document] = (tally.sums[document] ?? 0) + unit.weight * (tally.best[document] ?? 0);
    }
    forgetBest(tally);
  }
  const whole = query.units.reduce((sum, unit) => sum + unit.weight, 0) * 255;
  return taken(part, tally, seen, (document) =>
    tally.stages[document] === stage && wanted[part.segment.kinds[document] ?? 0] === 1
      ? EXACT + (tally.sums[document] ?? 0) / Math.max(1e-9, whole)
      : 0,
  );
}

/** One unit alone: what it touched is what is found. */
function takeBest(part: Part, tally: Tally, wanted: Uint8Array): Hits {
  const { best, touched } = tally;
  const { kinds } = part.segment;
  const documents = new Uint32Array(tally.count);
  const scores = new Float32Array(tally.count);
  let count = 0;
  for (let place = 0; place < tally.count; place += 1) {
    const document = touched[place] ?? 0;
    if (part.dead[document] === 0 && wanted[kinds[document] ?? 0] === 1) {
      documents[count] = document;
      scores[count] = EXACT + (best[document] ?? 0) / 255;
      count += 1;
    }
    best[document] = 0;
  }
  tally.count = 0;
  return { part, documents: documents.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Sums up what each document answers, and keeps the exact hits and those that answer enough of what can be answered. */
function looseHits(index: LiveIndex, strict: Hits, query: ReadQuery, wanted: Uint8Array, lexis: Lexis): Hits {
  const { part } = strict;
  const tally = tallyOf(part);
  let seen = 0;
  let whole = 0;
  const add = (weight: number) => {
    for (let place = 0; place < tally.count; place += 1) {
      const document = tally.touched[place] ?? 0;
      if (tally.stages[document] === 0) {
        tally.stages[document] = 1;
        tally.seen[seen] = document;
        seen += 1;
      }
      tally.sums[document] = (tally.sums[document] ?? 0) + weight;
    }
    forgetBest(tally);
  };
  for (const unit of query.units) {
    if (unit.isKnown) whole += unit.weight;
    gatherUnit(index, part, tally, unit);
    add(unit.weight);
    gatherConcepts(part, tally, nearOf(unit, lexis), 1);
    add(unit.weight * NEAR_WEIGHT);
  }
  for (const phrase of query.phrases) {
    const holding = new Set(documentsWith(index, part, phrase));
    for (let place = 0; place < seen; place += 1) {
      const document = tally.seen[place] ?? 0;
      if (!holding.has(document)) tally.sums[document] = 0;
    }
  }
  for (const [place, document] of strict.documents.entries()) {
    if (tally.stages[document] === 0) {
      tally.stages[document] = 1;
      tally.seen[seen] = document;
      seen += 1;
    }
    tally.sums[document] = strict.scores[place] ?? EXACT;
  }
  return taken(part, tally, seen, (document) => {
    const sum = tally.sums[document] ?? 0;
    if (wanted[part.segment.kinds[document] ?? 0] === 0) return 0;
    return sum >= EXACT ? sum : sum >= whole * QUORUM && sum > 0 ? sum / Math.max(1, whole) : 0;
  });
}

function nearOf(unit: Unit, lexis: Lexis): readonly number[] {
  return [...unit.kinds, ...unit.near].filter((concept) => lexis.conceptCount(concept) <= MOST_NEAR_HITS);
}

/** Takes what has a score out of the tally, and leaves the tally empty. */
function taken(part: Part, tally: Tally, seen: number, scoreOf: (document: number) => number): Hits {
  const documents = new Uint32Array(seen);
  const scores = new Float32Array(seen);
  let count = 0;
  for (let place = 0; place < seen; place += 1) {
    const document = tally.seen[place] ?? 0;
    const score = part.dead[document] === 1 ? 0 : scoreOf(document);
    tally.stages[document] = 0;
    tally.sums[document] = 0;
    if (score === 0) continue;
    documents[count] = document;
    scores[count] = score;
    count += 1;
  }
  return { part, documents: documents.subarray(0, count), scores: scores.subarray(0, count) };
}

function without(index: LiveIndex, hits: Hits, words: readonly string[]): Hits {
  if (words.length === 0) return hits;
  const forbidden = new Set<number>();
  for (const word of words) for (const document of documentsWith(index, hits.part, word)) forbidden.add(document);
  const kept = [...hits.documents.keys()].filter((place) => !forbidden.has(hits.documents[place] ?? 0));
  return {
    part: hits.part,
    documents: Uint32Array.from(kept, (place) => hits.documents[place] ?? 0),
    scores: Float32Array.from(kept, (place) => hits.scores[place] ?? 0),
  };
}
