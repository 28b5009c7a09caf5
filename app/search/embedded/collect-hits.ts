import type { SearchKind } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { ReadQuery } from "../query/read-query.ts";
import type { Unit } from "../query/units.ts";
import { collectExact, wantedKinds, without } from "./exact-hits.ts";
import { answersToConcepts, answersToUnit, type Tally, tallyOf } from "./gather-unit.ts";
import { type Hits, queryKey, rememberedHits, scoredHits } from "./hits.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import type { Answers } from "./part-memory.ts";
import { documentsWith } from "./phrases.ts";

/** With fewer exact hits than this, what answers a part of the query or is near to it is shown as well. */
const FEW = 20;
/** Of the query's weight, the share that a looser hit must answer. */
const QUORUM = 0.15;
const NEAR_WEIGHT = 0.4;
/** A neighbouring concept that so many documents hold tells nothing. */
const MOST_NEAR_HITS = 2_000;

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
  const near = query.units.map((unit) => nearOf(unit, lexis));
  const known = query.units.map((unit) => (unit.isKnown ? 1 : 0)).join("");
  const asked = `loose ${queryKey(query, wanted)} ${known} ${near.join(";")}`;
  return exact.map((hits) =>
    rememberedHits(hits.part, `${hits.part.deadCount} ${asked}`, () =>
      without(index, looseHits(index, hits, query, wanted, near), query.without),
    ),
  );
}

/** Sums up what each document answers, and keeps the exact hits and those that answer enough of what can be answered. */
function looseHits(
  index: LiveIndex,
  strict: Hits,
  query: ReadQuery,
  wanted: Uint8Array,
  near: readonly (readonly number[])[],
): Hits {
  const { part } = strict;
  const tally = tallyOf(part);
  let seen = 0;
  for (const [place, unit] of query.units.entries()) {
    seen = raise(tally, seen, answersToUnit(index, part, unit), unit.weight);
    seen = raise(tally, seen, answersToConcepts(part, near[place] ?? [], 1), unit.weight * NEAR_WEIGHT);
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

/** Concepts near to the unit that few enough documents hold. */
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
  return scoredHits(part, documents.slice(0, count), scores.slice(0, count));
}
