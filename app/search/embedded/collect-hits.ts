import { SEARCH_KINDS, type SearchKind } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { ReadQuery } from "../query/read-query.ts";
import type { Unit } from "../query/units.ts";
import { answersToConcepts, answersToUnit, type Tally, tallyOf } from "./gather-unit.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { meetAll } from "./meet-answers.ts";
import type { Answers } from "./part-memory.ts";
import { documentsWith } from "./phrases.ts";

/**
 * What a query finds in one part: document numbers, not always in order, and in step how well each answers:
 * `base + scale * scores[place]`.
 */
export type Hits = {
  readonly part: Part;
  readonly documents: Uint32Array;
  readonly scores: Float32Array | Uint8Array;
  readonly base: number;
  readonly scale: number;
};

/** Hits whose scores stand for themselves. */
export function scoredHits(part: Part, documents: Uint32Array, scores: Float32Array): Hits {
  return { part, documents, scores, base: 0, scale: 1 };
}

/** With fewer exact hits than this, what answers a part of the query or is near to it is shown as well. */
const FEW = 20;
/** Of the query's weight, the share that a looser hit must answer. */
const QUORUM = 0.15;
const NEAR_WEIGHT = 0.4;
/** A neighbouring concept that so many documents hold tells nothing. */
const MOST_NEAR_HITS = 2_000;
/** Puts every exact hit before every looser one. */
const EXACT = 16;

/** Every document that the query finds, of all parts and of the kinds wanted; with few exact hits looser ones too. */
export function collectHits(
  index: LiveIndex,
  query: ReadQuery,
  kinds: readonly SearchKind[],
  lexis: Lexis,
): readonly Hits[] {
  const exact = collectExact(index, query, kinds);
  const found = exact.reduce((sum, hits) => sum + hits.documents.length, 0);
  if (found >= FEW || query.units.length === 0) return exact;
  const wanted = wantedKinds(kinds);
  return exact.map((hits) => without(index, looseHits(index, hits, query, wanted, lexis), query.without));
}

/** The documents that answer everything that is asked, of all parts and of the kinds wanted. */
export function collectExact(index: LiveIndex, query: ReadQuery, kinds: readonly SearchKind[]): readonly Hits[] {
  const wanted = wantedKinds(kinds);
  const isOpen = query.units.length + query.phrases.length === 0;
  return index.parts().map((part) => {
    return without(index, isOpen ? everything(part, wanted) : strictHits(index, part, query, wanted), query.without);
  });
}

/** How many of the hits answer everything that is asked. */
export function countExact({ documents, scores, base }: Hits): number {
  if (base >= EXACT) return documents.length;
  let count = 0;
  for (let place = 0; place < documents.length; place += 1) if ((scores[place] ?? 0) >= EXACT) count += 1;
  return count;
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
  return { part, documents: documents.subarray(0, count), scores: new Uint8Array(count), base: EXACT, scale: 1 };
}

/** Everything asked, each unit as itself or by what means the same; words of every title are not insisted on. */
function strictHits(index: LiveIndex, part: Part, query: ReadQuery, wanted: Uint8Array): Hits {
  const [only] = query.units;
  if (only !== undefined && query.units.length === 1 && query.phrases.length === 0) {
    const { documents, impacts } = answersToUnit(index, part, only);
    return wantedOf(part, wanted, { documents, scores: impacts, scale: 1 / 255 });
  }
  const telling = query.units.filter((unit) => !unit.isGeneric);
  const insisted = telling.length > 0 ? telling : query.units;
  const met = meetAll([
    ...query.units.map((unit) => ({
      weight: unit.weight,
      answers: answersToUnit(index, part, unit),
      isInsisted: insisted.includes(unit),
    })),
    ...query.phrases.map((phrase) => ({
      weight: 0,
      answers: unweighed(documentsWith(index, part, phrase)),
      isInsisted: true,
    })),
  ]);
  const whole = query.units.reduce((sum, unit) => sum + unit.weight, 0) * 255;
  return wantedOf(part, wanted, { documents: met.documents, scores: met.sums, scale: 1 / Math.max(1e-9, whole) });
}

function unweighed(documents: Uint32Array): Answers {
  return { documents, impacts: new Uint8Array(documents.length) };
}

/** What is found, as it is where nothing of it is dead or of another kind. */
function wantedOf(part: Part, wanted: Uint8Array, found: Pick<Hits, "documents" | "scores" | "scale">): Hits {
  const { kinds, kindsHeld } = part.segment;
  if (part.deadCount === 0 && kindsHeld.every((kind) => wanted[kind] === 1)) return { ...found, part, base: EXACT };
  const documents = new Uint32Array(found.documents.length);
  const scores = found.scores.slice();
  let count = 0;
  for (let place = 0; place < documents.length; place += 1) {
    const document = found.documents[place] ?? 0;
    if (part.dead[document] === 0 && wanted[kinds[document] ?? 0] === 1) {
      documents[count] = document;
      scores[count] = scores[place] ?? 0;
      count += 1;
    }
  }
  const kept = { documents: documents.subarray(0, count), scores: scores.subarray(0, count) };
  return { ...kept, part, base: EXACT, scale: found.scale };
}

/** Sums up what each document answers, and keeps the exact hits and those that answer enough of what can be answered. */
function looseHits(index: LiveIndex, strict: Hits, query: ReadQuery, wanted: Uint8Array, lexis: Lexis): Hits {
  const { part } = strict;
  const tally = tallyOf(part);
  let seen = 0;
  for (const unit of query.units) {
    seen = raise(tally, seen, answersToUnit(index, part, unit), unit.weight);
    seen = raise(tally, seen, answersToConcepts(part, nearOf(unit, lexis), 1), unit.weight * NEAR_WEIGHT);
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
      tally.seen[seen] = document;
      seen += 1;
    }
    tally.stages[document] = STAGE_EXACT;
    tally.sums[document] = strict.base + strict.scale * (strict.scores[place] ?? 0);
  }
  return takeLoose(part, tally, seen, query.units, wanted);
}

const STAGE_LOOSE = 1;
const STAGE_EXACT = 2;

/** Adds the weight to what answers; tells how many documents are seen by now. */
function raise(tally: Tally, before: number, { documents }: Answers, weight: number): number {
  const { stages, sums } = tally;
  let seen = before;
  for (let place = 0; place < documents.length; place += 1) {
    const document = documents[place] ?? 0;
    if (stages[document] === 0) {
      stages[document] = STAGE_LOOSE;
      tally.seen[seen] = document;
      seen += 1;
    }
    sums[document] = (sums[document] ?? 0) + weight;
  }
  return seen;
}

function nearOf(unit: Unit, lexis: Lexis): readonly number[] {
  return [...unit.kinds, ...unit.near].filter((concept) => lexis.conceptCount(concept) <= MOST_NEAR_HITS);
}

/** Takes out of the tally what is exact or answers enough, and leaves the tally empty. */
function takeLoose(part: Part, tally: Tally, seen: number, units: readonly Unit[], wanted: Uint8Array): Hits {
  const { stages, sums } = tally;
  const { kinds } = part.segment;
  const least = QUORUM * units.reduce((sum, unit) => sum + (unit.isKnown ? unit.weight : 0), 0);
  // A share of everything asked, by itself and by what is near to it: less than what an exact hit has.
  const whole = units.reduce((sum, unit) => sum + unit.weight * (1 + NEAR_WEIGHT), 0);
  const documents = new Uint32Array(seen);
  const scores = new Float32Array(seen);
  let count = 0;
  for (let place = 0; place < seen; place += 1) {
    const document = tally.seen[place] ?? 0;
    const sum = sums[document] ?? 0;
    const isExact = stages[document] === STAGE_EXACT;
    stages[document] = 0;
    sums[document] = 0;
    if (part.dead[document] === 1 || wanted[kinds[document] ?? 0] === 0) continue;
    if (!isExact && (sum < least || sum <= 0)) continue;
    documents[count] = document;
    scores[count] = isExact ? sum : sum / whole;
    count += 1;
  }
  return scoredHits(part, documents.subarray(0, count), scores.subarray(0, count));
}

function without(index: LiveIndex, hits: Hits, words: readonly string[]): Hits {
  if (words.length === 0) return hits;
  const forbidden = new Set<number>();
  for (const word of words) for (const document of documentsWith(index, hits.part, word)) forbidden.add(document);
  const kept = [...hits.documents.keys()].filter((place) => !forbidden.has(hits.documents[place] ?? 0));
  return {
    ...hits,
    documents: Uint32Array.from(kept, (place) => hits.documents[place] ?? 0),
    scores: Float32Array.from(kept, (place) => hits.scores[place] ?? 0),
  };
}
