import type { Lexis } from "../query/lexis.ts";
import { type Unit, unitOf } from "../query/units.ts";
import { classOf, HAN } from "../text/character-class.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { KIND_SHARE, NEAR_SHARE, SAME_SHARE, surfaceScore } from "./score-units.ts";
import { conceptScores, latinSurface, type ScoredText } from "./scored-text.ts";

/** A word of titles, and how well the text of the `reading` with this number answers it. */
type TitleWord = { readonly unit: Unit; readonly latin: string | null; reading: number; score: number };

/** Words of titles by what the index knew: the same products are read for one call after the other. */
const remembered = new WeakMap<Lexis, Map<string, TitleWord>>();
const MOST_REMEMBERED = 20_000;
let readings = 0;

/**
 * Makes what tells how much of a title the text speaks of, 0 to 1. `titleUnits`: what the title is made of, as
 * `unitTexts` cuts it.
 */
export function titleReader(text: ScoredText, lexis: Lexis): (titleUnits: readonly string[]) => number {
  const standing = standingOf(text);
  const words = remembered.get(lexis) ?? new Map<string, TitleWord>();
  remembered.set(lexis, words);
  readings += 1;
  const reading = readings;
  return (titleUnits) => {
    let whole = 0;
    let met = 0;
    for (const surface of titleUnits) {
      const word = words.get(surface) ?? remember(words, surface, lexis);
      if (word.reading !== reading) {
        word.reading = reading;
        word.score = scoreIn(text, standing, word);
      }
      whole += word.unit.weight;
      met += word.unit.weight * word.score;
    }
    return whole === 0 ? 0 : met / whole;
  };
}

function remember(words: Map<string, TitleWord>, surface: string, lexis: Lexis): TitleWord {
  const latin = classOf(surface.charCodeAt(0)) === HAN ? null : latinSurface(surface);
  const fresh: TitleWord = { unit: unitOf(surface, "word", [surface], lexis), latin, reading: 0, score: 0 };
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(surface, fresh);
  return fresh;
}

/** Per concept how well it stands in the text, nought where it does not. */
function standingOf(text: ScoredText): Float64Array {
  const { concepts, scores } = conceptScores(text);
  const standing = new Float64Array(CONCEPTS.length);
  for (const [at, concept] of concepts.entries()) standing[concept] = scores[at] ?? 0;
  return standing;
}

/** How well the text answers a word of a title: what `answerTo` would say, without how. */
function scoreIn(text: ScoredText, standing: Float64Array, { unit, latin }: TitleWord): number {
  const { surfaces, same, kinds, near } = unit;
  const [surface = ""] = surfaces;
  let score = surfaceScore(text, surface, latin, 0);
  for (const concept of same) score = Math.max(score, SAME_SHARE * (standing[concept] ?? 0));
  for (const concept of kinds) score = Math.max(score, KIND_SHARE * (standing[concept] ?? 0));
  for (const concept of near) score = Math.max(score, NEAR_SHARE * (standing[concept] ?? 0));
  return score;
}
