import type { Lexis } from "../query/lexis.ts";
import { rarity } from "../query/units.ts";
import { oneMore } from "../ranking/field-counts.ts";
import type { CallReading } from "../ranking/read-call.ts";
import { KIND_SHARE, NEAR_SHARE } from "../ranking/score-units.ts";
import { conceptScores } from "../ranking/scored-text.ts";
import { CONCEPTS, conceptsNamed } from "../thesaurus.ts";
import type { FoundConcepts } from "./concept-rows.ts";
import { impactOf } from "./impact.ts";

/** From this impact on a concept stands in the title, but for a few that stand everywhere else. */
export const IN_TITLE = impactOf(oneMore(0, 0));
/** What a character beside the thesaurus's concepts weighs in a title; the longer a word, the rarer it mostly is. */
const CHARACTER_WEIGHT = 3;
/** Longer words are no rarer. */
const LONGEST = 4;
const MOST_REST = 255;

/** How many characters a title has beside the thesaurus's concepts, of long words the first; 255 at most. */
export function titleRest(titleUnits: readonly string[]): number {
  let rest = 0;
  for (const unit of titleUnits) if (conceptsNamed(unit).length === 0) rest += Math.min(LONGEST, unit.length);
  return Math.min(MOST_REST, rest);
}

const weighed = new WeakMap<Lexis, Float64Array>();

/** What a call makes of titles: per concept how telling it is, nought while nobody asked, and how well the call speaks of it. */
export type TitleGuesser = { readonly lexis: Lexis; readonly weights: Float64Array; readonly spoken: Float64Array };

export function titleGuesser(call: CallReading, lexis: Lexis): TitleGuesser {
  const weights = weighed.get(lexis) ?? new Float64Array(CONCEPTS.length);
  weighed.set(lexis, weights);
  return { lexis, weights, spoken: spokenOf(call) };
}

/** Guesses from a product's concepts how much of what it calls itself the call speaks of, 0 to 1. */
export function guessTitle({ lexis, weights, spoken }: TitleGuesser, found: FoundConcepts): number {
  let whole = CHARACTER_WEIGHT * found.titleRest;
  let met = 0;
  for (let at = 0; at < found.count; at += 1) {
    if ((found.impacts[at] ?? 0) < IN_TITLE) continue;
    const concept = found.concepts[at] ?? 0;
    if (weights[concept] === 0) weights[concept] = rarity(lexis.conceptCount(concept), lexis);
    const weight = weights[concept] ?? 0;
    whole += weight;
    met += weight * (spoken[concept] ?? 0);
  }
  return whole === 0 ? 0 : met / whole;
}

/** Per concept how well the call's own text answers it. */
function spokenOf({ text }: CallReading): Float64Array {
  const spoken = new Float64Array(CONCEPTS.length);
  const raise = (concept: number, score: number) => {
    spoken[concept] = Math.max(spoken[concept] ?? 0, score);
  };
  const { concepts, scores } = conceptScores(text);
  for (const [at, concept] of concepts.entries()) {
    const score = scores[at] ?? 0;
    raise(concept, score);
    for (const wider of CONCEPTS[concept]?.near ?? []) raise(wider, score * KIND_SHARE);
    for (const kind of CONCEPTS[concept]?.kinds ?? []) raise(kind, score * NEAR_SHARE);
  }
  return spoken;
}
