import type { Unit } from "../query/units.ts";
import type { AskedWords } from "../ranking/asked-words.ts";
import { needsShare, TEXT_SHARE } from "../ranking/fuse-needs.ts";
import { emptySums, GREATEST_SUM, type Sums } from "./best-sums.ts";
import { answersToConcepts, answersToUnit } from "./gather-unit.ts";
import { IN_TITLE } from "./impact.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import type { Answers } from "./part-memory.ts";

/** What answers are worth in all; whatever answers leaves a trace besides, and still fits. */
const GREATEST = GREATEST_SUM - 2_767;
/** What stands in a title raises all else that the product answers: elsewhere it counts for so much. */
const ELSEWHERE = 0.5;

/** Something that documents answer, and what answering it wholly is worth for the call. */
type Source = { readonly worth: number; readonly answers: () => Answers };

/**
 * What every document of a part comes to, roughly: the sum of what the call's words and the concepts near to them are
 * worth to it, as if needs added up.
 */
export type RoughScores = {
  /** One number a document, nought for what answers nothing. */
  readonly sums: Sums;
  /** Adds up what is worth most, about so many numbers of it, in a row that is empty; tells whether anything was left out. */
  addUp(numbers: number): boolean;
  /** Leaves the row empty for the next question. */
  clear(): void;
};

/** Opens the part's rough scores for a call, nothing added up yet. `needs`: how many of the askings are needs. */
export function roughScores(index: LiveIndex, part: Part, words: AskedWords, needs: number): RoughScores {
  const sources = sourcesOf(index, part, words, needs);
  const share = GREATEST / Math.max(1e-9, 255 * sources.reduce((sum, { worth }) => sum + worth, 0));
  const sums = rowOf(part);
  return {
    sums,
    addUp(numbers) {
      let added = 0;
      for (const { worth, answers } of sources) {
        if (added >= numbers) return true;
        const found = answers();
        addAnswers(sums.each, found, worth * share);
        added += found.documents.length;
      }
      return false;
    },
    clear: () => sums.each.fill(0),
  };
}

const rows = new WeakMap<Part, Sums>();

/** The part's row, reused by every question, all nought between them. */
function rowOf(part: Part): Sums {
  const known = rows.get(part) ?? emptySums(part.segment.size);
  rows.set(part, known);
  return known;
}

/** Whether the word's concepts stand wherever it stands itself: the thesaurus knows it, and nothing else is written for it. */
export function isOfConcepts({ same, surfaces }: Unit): boolean {
  return same.length > 0 && surfaces.length === 1;
}

/** What is worth most comes first. A word that the thesaurus knows is found by its concepts alone. */
function sourcesOf(index: LiveIndex, part: Part, words: AskedWords, needs: number): readonly Source[] {
  const { units, byConcept } = words;
  const worths = worthOfUnits(words, needs);
  const sources: Source[] = [];
  for (const concept of byConcept.concepts) {
    let worth = 0;
    for (let at = byConcept.from[concept] ?? 0; at < (byConcept.from[concept + 1] ?? 0); at += 1) {
      worth = Math.max(worth, (worths[byConcept.units[at] ?? 0] ?? 0) * (byConcept.shares[at] ?? 0));
    }
    sources.push({ worth, answers: () => answersToConcepts(part, [concept], 1) });
  }
  for (const [place, unit] of units.entries()) {
    if (isOfConcepts(unit)) continue;
    sources.push({ worth: worths[place] ?? 0, answers: () => answersToUnit(index, part, unit) });
  }
  return sources.sort((one, other) => other.worth - one.worth);
}

/** What each word is worth for the call when it is answered wholly. */
function worthOfUnits({ units, askings }: AskedWords, needs: number): Float64Array {
  const worths = new Float64Array(units.length);
  for (const [asking, { places, weights, whole }] of askings.entries()) {
    const share = askingShare(asking, needs) / whole;
    for (const [at, unit] of places.entries()) worths[unit] = (worths[unit] ?? 0) + share * (weights[at] ?? 0);
  }
  return worths;
}

/** What an asking counts for; behind the needs stand the title and the whole text. */
function askingShare(asking: number, needs: number): number {
  if (asking < needs) return needsShare(1, 0);
  return asking === needs ? TEXT_SHARE.title : TEXT_SHARE.whole;
}

/** What each impact counts for, in 256ths. */
const RISES = Uint16Array.from({ length: 256 }, (_none, impact) => 256 * impact * (impact < IN_TITLE ? ELSEWHERE : 1));

/** Adds what the answers are worth, `worth` for each step of impact; whatever answers at all leaves a trace. */
function addAnswers(sums: Uint16Array, { documents, impacts }: Answers, worth: number): void {
  const scale = Math.floor(256 * worth);
  for (let place = 0; place < documents.length; place += 1) {
    const document = documents[place] ?? 0;
    const rise = 1 + (Math.imul(RISES[impacts[place] ?? 0] ?? 0, scale) >>> 16);
    sums[document] = (sums[document] ?? 0) + rise;
  }
}
