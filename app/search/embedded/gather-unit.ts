import type { Unit } from "../query/units.ts";
import { OTHER_SURFACE_SHARE, SAME_SHARE } from "../ranking/score-units.ts";
import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";
import { conceptsNamed } from "../thesaurus.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { type Answers, rememberedAnswers } from "./part-memory.ts";
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
  /** One bit a document: whether the unit at hand has touched it. */
  readonly touched: Uint32Array;
  /** How many documents it has touched. */
  count: number;
  /** What several units together come to, and for loose hits how far a document has come. */
  readonly sums: Float32Array;
  readonly stages: Uint8Array;
  /** The documents with a sum, in the order they came; what stands here from before means nothing. */
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
    touched: new Uint32Array((size >>> 5) + 1),
    count: 0,
    sums: new Float32Array(size),
    stages: new Uint8Array(size),
    seen: new Uint32Array(size),
  };
  tallies.set(part, fresh);
  return fresh;
}

/** Documents that answer the unit by itself or by a concept that means the same, the dead among them. */
export function answersToUnit(index: LiveIndex, part: Part, unit: Unit): Answers {
  return rememberedAnswers(part, `u${unitKey(unit)}`, () => {
    const tally = tallyOf(part);
    for (const [place, surface] of unit.surfaces.entries()) {
      raiseSurface(index, part, tally, surface, place === 0 ? 1 : OTHER_SURFACE_SHARE);
    }
    for (const concept of unit.same) raiseTerm(part, tally, part.segment.conceptTerm(concept), SAME_SHARE);
    return takeAnswers(tally);
  });
}

/** All of a unit that tells which documents answer it. */
export function unitKey({ surfaces, same }: Unit): string {
  return `${surfaces.join("\u0001")}\u0002${same.join(" ")}`;
}

/** Documents in which one of the concepts stands, the dead among them. */
export function answersToConcepts(part: Part, concepts: readonly number[], share: number): Answers {
  return rememberedAnswers(part, `c${share} ${concepts.join(" ")}`, () => {
    const tally = tallyOf(part);
    for (const concept of concepts) raiseTerm(part, tally, part.segment.conceptTerm(concept), share);
    return takeAnswers(tally);
  });
}

function raiseSurface(index: LiveIndex, part: Part, tally: Tally, surface: string, share: number): void {
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
  const worths = worthsOf(share);
  const { best, touched } = tally;
  let count = tally.count;
  for (let place = 0; place < length; place += 1) {
    const document = documents[place] ?? 0;
    const known = best[document] ?? 0;
    const worth = worths[impacts[place] ?? 0] ?? 0;
    if (known === 0) {
      touched[document >>> 5] = (touched[document >>> 5] ?? 0) | (1 << (document & 31));
      count += 1;
    }
    if (worth > known) best[document] = worth;
  }
  tally.count = count;
}

const worthTables = new Map<number, Uint8Array>();

/** What each impact is worth at the share, 1 at least. */
function worthsOf(share: number): Uint8Array {
  const known = worthTables.get(share);
  if (known !== undefined) return known;
  const table = Uint8Array.from({ length: 256 }, (_none, impact) => Math.max(1, Math.floor(impact * share)));
  worthTables.set(share, table);
  return table;
}

function raiseAll(tally: Tally, documents: Uint32Array, impact: number): void {
  const worth = Math.max(1, impact | 0);
  for (let place = 0; place < documents.length; place += 1) raiseOne(tally, documents[place] ?? 0, worth);
}

function raiseOne(tally: Tally, document: number, worth: number): void {
  const { best, touched } = tally;
  const known = best[document] ?? 0;
  if (known === 0) {
    touched[document >>> 5] = (touched[document >>> 5] ?? 0) | (1 << (document & 31));
    tally.count += 1;
  }
  if (worth > known) best[document] = worth;
}

/** What the tally has gathered, documents ascending; the tally is empty again. */
function takeAnswers(tally: Tally): Answers {
  const { best, touched } = tally;
  const documents = new Uint32Array(tally.count);
  const impacts = new Uint8Array(tally.count);
  let length = 0;
  for (let block = 0; block < touched.length && length < documents.length; block += 1) {
    let bits = touched[block] ?? 0;
    if (bits === 0) continue;
    touched[block] = 0;
    while (bits !== 0) {
      const lowest = bits & -bits;
      const document = block * 32 + 31 - Math.clz32(lowest);
      bits ^= lowest;
      documents[length] = document;
      impacts[length] = best[document] ?? 0;
      best[document] = 0;
      length += 1;
    }
  }
  tally.count = 0;
  return { documents, impacts };
}
