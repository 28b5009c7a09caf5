import type { Lexis } from "../query/lexis.ts";
import { type Unit, unitOf } from "../query/units.ts";
import { classOf, HAN } from "../text/character-class.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { KIND_SHARE, NEAR_SHARE, SAME_SHARE, surfaceScore } from "./score-units.ts";
import { conceptScores, latinSurface, type ScoredText } from "./scored-text.ts";

/**
 * Makes what tells how much of a title the text speaks of, 0 to 1. `titleUnits`: what the title is made of, as
 * `unitTexts` cuts it.
 */
export function titleReader(text: ScoredText, lexis: Lexis): (titleUnits: readonly string[]) => number {
  const standing = standingOf(text);
  const known = new Map<string, { readonly weight: number; readonly score: number }>();
  const read = (surface: string) => {
    const unit = unitOf(surface, "word", [surface], lexis);
    const fresh = { weight: unit.weight, score: scoreIn(text, standing, unit) };
    known.set(surface, fresh);
    return fresh;
  };
  return (titleUnits) => {
    let whole = 0;
    let met = 0;
    for (const surface of titleUnits) {
      const { weight, score } = known.get(surface) ?? read(surface);
      whole += weight;
      met += weight * score;
    }
    return whole === 0 ? 0 : met / whole;
  };
}

/** Per concept how well it stands in the text, nought where it does not. */
function standingOf(text: ScoredText): Float64Array {
  const { concepts, scores } = conceptScores(text);
  const standing = new Float64Array(CONCEPTS.length);
  for (const [at, concept] of concepts.entries()) standing[concept] = scores[at] ?? 0;
  return standing;
}

/** How well the text answers a word of a title: what `answerTo` would say, without how. */
function scoreIn(text: ScoredText, standing: Float64Array, { surfaces, same, kinds, near }: Unit): number {
  const [surface = ""] = surfaces;
  const latin = classOf(surface.charCodeAt(0)) === HAN ? null : latinSurface(surface);
  let score = surfaceScore(text, surface, latin, 0);
  for (const concept of same) score = Math.max(score, SAME_SHARE * (standing[concept] ?? 0));
  for (const concept of kinds) score = Math.max(score, KIND_SHARE * (standing[concept] ?? 0));
  for (const concept of near) score = Math.max(score, NEAR_SHARE * (standing[concept] ?? 0));
  return score;
}
