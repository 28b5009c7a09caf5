import type { AskedWords, ConceptAnswers } from "../ranking/asked-words.ts";
import { needsShare, TEXT_SHARE } from "../ranking/fuse-needs.ts";
import type { CallReading } from "../ranking/read-call.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { type FoundConcepts, readConcepts, roomForConcepts } from "./concept-rows.ts";
import { answersToUnit } from "./gather-unit.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import type { Answers } from "./part-memory.ts";
import { isOfConcepts } from "./rough-scores.ts";

/** Documents, ascending, and in step what their title and their field of work raise each of them by. */
export type Likely = { readonly documents: Uint32Array; readonly raises: Float32Array };

/** How well products answer: all askings together, and each by itself, in step with `documents` (ascending). */
export type Reckoned = {
  readonly documents: Uint32Array;
  readonly together: Float32Array;
  readonly scores: readonly Float32Array[];
};

/**
 * What these documents (ascending) get, as the reading does but for bare pairs of characters and the corners of the
 * market: by the words that they hold and what is near to them, raised by a guess at their titles.
 */
export function matchSheet(index: LiveIndex, part: Part, call: CallReading, { documents, raises }: Likely): Reckoned {
  const own = ownWorths(index, part, call.words, documents);
  const share = sharesOfUnits(call.words);
  const answered = nothingAnswered(call.words.units.length);
  const asked = new Uint8Array(CONCEPTS.length);
  for (const concept of call.words.byConcept.concepts) asked[concept] = 1;
  const sums = new Float64Array(call.askings.length);
  const scores = new Float32Array(call.needs.length * documents.length);
  const together = new Float32Array(documents.length);
  for (let slot = 0; slot < documents.length; slot += 1) {
    readConcepts(part.segment.conceptRows, documents[slot] ?? 0, asked, FOUND);
    answerByConcepts(answered, call.words.byConcept, FOUND);
    for (let at = 0; at < own.units.length; at += 1) {
      raise(answered, own.units[at] ?? 0, own.worths[slot * own.units.length + at] ?? 0);
    }
    takeAnswered(answered, share, sums);
    for (let need = 0; need < call.needs.length; need += 1) scores[need * documents.length + slot] = sums[need] ?? 0;
    together[slot] = togetherOf(sums, call.needs.length) * (raises[slot] ?? 1);
  }
  const scoresOf = (need: number) => scores.subarray(need * documents.length, (need + 1) * documents.length);
  return { documents, scores: call.needs.map((_need, place) => scoresOf(place)), together };
}

const FOUND = roomForConcepts();

/** How well a document answers each word, 0 to 255, and which words it answers at all, in the first `count` places. */
type Answered = {
  readonly worths: Float64Array;
  /** 1 for a word that stands among the first `count`. */
  readonly isIn: Uint8Array;
  readonly units: Uint16Array;
  count: number;
};

function nothingAnswered(units: number): Answered {
  return { worths: new Float64Array(units), isIn: new Uint8Array(units), units: new Uint16Array(units + 1), count: 0 };
}

// Nothing is asked below where it can be reckoned: whether a concept is asked for, or answers better than the one
// before, is as good as chance, and a processor that guesses wrong loses more than the reckoning takes.

function raise(answered: Answered, unit: number, worth: number): void {
  const { worths, isIn, units, count } = answered;
  worths[unit] = Math.max(worths[unit] ?? 0, worth);
  units[count] = unit;
  answered.count = count + 1 - (isIn[unit] ?? 0);
  isIn[unit] = 1;
}

function answerByConcepts(
  answered: Answered,
  { from, units, shares }: ConceptAnswers,
  { concepts, impacts, count }: FoundConcepts,
): void {
  for (let at = 0; at < count; at += 1) {
    const concept = concepts[at] ?? 0;
    const impact = impacts[at] ?? 0;
    const to = from[concept + 1] ?? 0;
    for (let answer = from[concept] ?? to; answer < to; answer += 1) {
      raise(answered, units[answer] ?? 0, impact * (shares[answer] ?? 0));
    }
  }
}

/** Sums up what the answered words are worth to each asking; nothing is answered any more. */
function takeAnswered(answered: Answered, { from, askings, shares }: UnitShares, sums: Float64Array): void {
  const { worths, isIn, units, count } = answered;
  for (let asking = 0; asking < sums.length; asking += 1) sums[asking] = 0;
  for (let at = 0; at < count; at += 1) {
    const unit = units[at] ?? 0;
    const worth = worths[unit] ?? 0;
    worths[unit] = 0;
    isIn[unit] = 0;
    const to = from[unit + 1] ?? 0;
    for (let place = from[unit] ?? 0; place < to; place += 1) {
      const asking = askings[place] ?? 0;
      sums[asking] = (sums[asking] ?? 0) + worth * (shares[place] ?? 0);
    }
  }
  answered.count = 0;
}

function togetherOf(sums: Float64Array, needs: number): number {
  let best = 0;
  let second = 0;
  for (let need = 0; need < needs; need += 1) {
    const score = sums[need] ?? 0;
    second = Math.max(second, Math.min(best, score));
    best = Math.max(best, score);
  }
  return needsShare(best, second) + TEXT_SHARE.title * (sums[needs] ?? 0) + TEXT_SHARE.whole * (sums[needs + 1] ?? 0);
}

/** What a word's worth, 0 to 255, adds to which askings: those of word `u` stand from `from[u]` up to `from[u + 1]`. */
type UnitShares = { readonly from: Uint32Array; readonly askings: Uint16Array; readonly shares: Float64Array };

function sharesOfUnits({ units, askings }: AskedWords): UnitShares {
  const entries: { readonly asking: number; readonly share: number }[][] = units.map(() => []);
  for (const [asking, { places, weights, whole }] of askings.entries()) {
    for (const [at, unit] of places.entries()) {
      entries[unit]?.push({ asking, share: (weights[at] ?? 0) / (255 * whole) });
    }
  }
  const from = new Uint32Array(units.length + 1);
  for (const [unit, some] of entries.entries()) from[unit + 1] = (from[unit] ?? 0) + some.length;
  const all = entries.flat();
  return {
    from,
    askings: Uint16Array.from(all, ({ asking }) => asking),
    shares: Float64Array.from(all, ({ share }) => share),
  };
}

/** Words that the thesaurus does not know, by their places, and how well each document answers each of them. */
function ownWorths(index: LiveIndex, part: Part, words: AskedWords, documents: Uint32Array) {
  const unknown = [...words.units.entries()].filter(([, unit]) => !isOfConcepts(unit));
  const worths = new Uint8Array(unknown.length * documents.length);
  for (const [at, [, unit]] of unknown.entries()) {
    enterOwn(worths, at, unknown.length, documents, answersToUnit(index, part, unit));
  }
  return { units: unknown.map(([place]) => place), worths };
}

/** Enters how well each of the documents answers; both rows are ascending. */
function enterOwn(worths: Uint8Array, from: number, step: number, documents: Uint32Array, answers: Answers): void {
  let slot = 0;
  for (let place = 0; place < answers.documents.length && slot < documents.length; place += 1) {
    const document = answers.documents[place] ?? 0;
    while (slot < documents.length && (documents[slot] ?? 0) < document) slot += 1;
    if (documents[slot] === document) worths[from + slot * step] = answers.impacts[place] ?? 0;
  }
}
