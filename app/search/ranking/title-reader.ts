import type { Lexis } from "../query/lexis.ts";
import { type Unit, unitOf } from "../query/units.ts";
import { classOf, HAN } from "../text/character-class.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { KIND_SHARE, NEAR_SHARE, SAME_SHARE, surfaceScore } from "./score-units.ts";
import { conceptScores, latinSurface, type ScoredText } from "./scored-text.ts";

/** Pairs of the text's characters are told apart by so many bits. */
const PAIR_BITS = 14;

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
  const mayHold = pairsHeld(text.row.text);
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
        word.score = scoreIn(text, standing, word, mayHold(surface));
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

/** Makes what tells at once that a word cannot stand in the text: most words of titles do not. */
function pairsHeld(text: string): (word: string) => boolean {
  const held = new Uint8Array(1 << PAIR_BITS);
  for (let at = 1; at < text.length; at += 1) held[pairBits(text, at)] = 1;
  return (word) => word.length < 2 || held[pairBits(word, 1)] === 1;
}

/** The character at the place and the one before it, in `PAIR_BITS` bits. */
function pairBits(text: string, at: number): number {
  return Math.imul((text.charCodeAt(at - 1) << 16) | text.charCodeAt(at), 0x9e3779b1) >>> (32 - PAIR_BITS);
}

/** Per concept how well it stands in the text, nought where it does not. */
function standingOf(text: ScoredText): Float64Array {
  const { concepts, scores } = conceptScores(text);
  const standing = new Float64Array(CONCEPTS.length);
  for (const [at, concept] of concepts.entries()) standing[concept] = scores[at] ?? 0;
  return standing;
}

/** How well the text answers a word of a title: what `answerTo` would say, without how. */
function scoreIn(text: ScoredText, standing: Float64Array, { unit, latin }: TitleWord, mayStand: boolean): number {
  const { surfaces, same, kinds, near } = unit;
  const [surface = ""] = surfaces;
  let score = latin !== null || mayStand ? surfaceScore(text, surface, latin, 0) : 0;
  for (const concept of same) score = Math.max(score, SAME_SHARE * (standing[concept] ?? 0));
  for (const concept of kinds) score = Math.max(score, KIND_SHARE * (standing[concept] ?? 0));
  for (const concept of near) score = Math.max(score, NEAR_SHARE * (standing[concept] ?? 0));
  return score;
}
