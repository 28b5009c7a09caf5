import type { Unit } from "../query/units.ts";
import { OTHER_SURFACE_SHARE, SAME_SHARE } from "../ranking/score-units.ts";
import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";
import { conceptsNamed } from "../thesaurus.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { documentsAcross, documentsWith } from "./phrases.ts";
import type { Term } from "./segment.ts";

/** For a word that stands only across the seams of other words: mostly chance. */
const ACROSS_IMPACT = 64;
/** For several words that stand together; how often is not told. */
const TOGETHER_IMPACT = 160;
const LONGEST_SHORT_TERM = 3;

/** Rows of one number a document, reused by every question to a part. All nought between questions. */
export type Tally = {
  /** The best impact of the unit at hand. */
  readonly best: Uint8Array;
  readonly touched: Uint32Array;
  /** How many documents the unit at hand has touched. */
  count: number;
  readonly sums: Float32Array;
  readonly stages: Uint8Array;
  readonly seen: Uint32Array;
};

const tallies = new WeakMap<Part, Tally>();

/** The part's tally. */
export function tallyOf(part: Part): Tally {
  const known = tallies.get(part);
  if (known !== undefined) return known;
  const { size } = part.segment;
  const fresh: Tally = {
    best: new Uint8Array(size),
    touched: new Uint32Array(size),
    count: 0,
    sums: new Float32Array(size),
    stages: new Uint8Array(size),
    seen: new Uint32Array(size),
  };
  tallies.set(part, fresh);
  return fresh;
}

/** Raises `best` for every document that answers the unit by itself or by a concept that means the same. */
export function gatherUnit(index: LiveIndex, part: Part, tally: Tally, unit: Unit): void {
  for (const [place, surface] of unit.surfaces.entries()) {
    gatherSurface(index, part, tally, surface, place === 0 ? 1 : OTHER_SURFACE_SHARE);
  }
  for (const concept of unit.same) raiseTerm(part, tally, part.segment.conceptTerm(concept), SAME_SHARE);
}

/** Raises `best` for every document in which one of the concepts stands. */
export function gatherConcepts(part: Part, tally: Tally, concepts: readonly number[], share: number): void {
  for (const concept of concepts) raiseTerm(part, tally, part.segment.conceptTerm(concept), share);
}

function gatherSurface(index: LiveIndex, part: Part, tally: Tally, surface: string, share: number): void {
  const runs = runsOf(surface);
  const [run] = runs;
  if (run === undefined) return;
  if (runs.length > 1) {
    raiseAll(tally, documentsWith(index, part, surface), TOGETHER_IMPACT * share);
    return;
  }
  if (run.script === "latin") {
    raiseTerm(part, tally, part.segment.latinTerm(stem(run.text)), share);
    return;
  }
  for (const term of part.segment.wordsHolding(run.text)) raiseTerm(part, tally, term, share);
  // A longer term of the thesaurus is found by its concept wherever it stands, across words too.
  const isSighted = run.text.length > LONGEST_SHORT_TERM && conceptsNamed(run.text).length > 0;
  if (run.text.length > 1 && !isSighted) {
    raiseAll(tally, documentsAcross(index, part, run.text), ACROSS_IMPACT * share);
  }
}

function raiseTerm(part: Part, tally: Tally, term: Term | undefined, share: number): void {
  if (term === undefined) return;
  const { documents, impacts, length } = part.segment.postings(term);
  const { best, touched } = tally;
  let count = tally.count;
  for (let place = 0; place < length; place += 1) {
    const document = documents[place] ?? 0;
    const known = best[document] ?? 0;
    const worth = Math.max(1, ((impacts[place] ?? 0) * share) | 0);
    if (known === 0) {
      touched[count] = document;
      count += 1;
    }
    if (worth > known) best[document] = worth;
  }
  tally.count = count;
}

function raiseAll(tally: Tally, documents: Uint32Array, impact: number): void {
  const worth = Math.max(1, impact | 0);
  for (const document of documents) {
    const known = tally.best[document] ?? 0;
    if (known === 0) {
      tally.touched[tally.count] = document;
      tally.count += 1;
    }
    if (worth > known) tally.best[document] = worth;
  }
}

/** Makes `best` nought again. */
export function forgetBest(tally: Tally): void {
  for (let place = 0; place < tally.count; place += 1) tally.best[tally.touched[place] ?? 0] = 0;
  tally.count = 0;
}
