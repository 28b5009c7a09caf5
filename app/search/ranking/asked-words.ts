import type { Unit } from "../query/units.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { KIND_SHARE, NEAR_SHARE, SAME_SHARE } from "./score-units.ts";

/** The words of one asking: their places among all words of the call, in step what they weigh, and what an answer to all of it weighs. */
export type WordsOfAsking = { readonly places: Uint16Array; readonly weights: Float64Array; readonly whole: number };

/** What the askings of a call share: each word once. */
export type AskedWords = {
  readonly units: readonly Unit[];
  readonly askings: readonly WordsOfAsking[];
  readonly byConcept: ConceptAnswers;
};

/**
 * Which words a concept answers, and what the answer is worth: those of concept `c` stand in `units` and `shares` from
 * `from[c]` up to `from[c + 1]`. `concepts`: those that answer any.
 */
export type ConceptAnswers = {
  readonly concepts: readonly number[];
  readonly from: Uint32Array;
  readonly units: Uint16Array;
  readonly shares: Float64Array;
};

/** Every word of the askings once; which words a concept answers, and how well; where each asking finds its words. */
export function askedWords(
  askings: readonly { readonly units: readonly Unit[]; readonly whole: number }[],
): AskedWords {
  const units: Unit[] = [];
  const known = new Map<string, number>();
  const found = askings.map(({ units: asked, whole }): WordsOfAsking => {
    const places = asked.map((unit) => {
      const key = isPlain(unit) ? unit.asked : `${unit.via}\u0000${unit.asked}\u0000${unit.surfaces.join("\u0000")}`;
      const place = known.get(key) ?? units.push(unit) - 1;
      known.set(key, place);
      return place;
    });
    return { places: Uint16Array.from(places), weights: Float64Array.from(asked, ({ weight }) => weight), whole };
  });
  return { units, askings: found, byConcept: conceptAnswers(units) };
}

/** Most words stand for themselves, and need no key made of them. */
function isPlain({ via, asked, surfaces }: Unit): boolean {
  return via === "word" && surfaces.length === 1 && surfaces[0] === asked;
}

function conceptAnswers(units: readonly Unit[]): ConceptAnswers {
  const from = new Uint32Array(CONCEPTS.length + 1);
  const concepts: number[] = [];
  let sum = 0;
  for (const { same, kinds, near } of units) {
    for (const answering of [same, kinds, near]) {
      for (const concept of answering) {
        if (from[concept] === 0) concepts.push(concept);
        from[concept] = (from[concept] ?? 0) + 1;
        sum += 1;
      }
    }
  }
  // Counts become ends, and ends become beginnings while the answers are put in.
  for (let concept = 1; concept < from.length; concept += 1) {
    from[concept] = (from[concept] ?? 0) + (from[concept - 1] ?? 0);
  }
  const answers: ConceptAnswers = { concepts, from, units: new Uint16Array(sum), shares: new Float64Array(sum) };
  for (const [unit, { same, kinds, near }] of units.entries()) {
    enter(answers, same, unit, SAME_SHARE);
    enter(answers, kinds, unit, KIND_SHARE);
    enter(answers, near, unit, NEAR_SHARE);
  }
  return answers;
}

function enter(
  { from, units, shares }: ConceptAnswers,
  concepts: readonly number[],
  unit: number,
  share: number,
): void {
  for (const concept of concepts) {
    const at = (from[concept] ?? 0) - 1;
    from[concept] = at;
    units[at] = unit;
    shares[at] = share;
  }
}
