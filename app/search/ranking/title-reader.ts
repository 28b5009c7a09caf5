import type { Lexis } from "../query/lexis.ts";
import { type Unit, unitOf } from "../query/units.ts";
import { classOf, HAN } from "../text/character-class.ts";
import { filterOfText, mayBegin, type PairFilter } from "../text/pair-filter.ts";
import { CONCEPTS } from "../thesaurus.ts";
import type { CallReading } from "./read-call.ts";
import { KIND_SHARE, NEAR_SHARE, SAME_SHARE, surfaceScore } from "./score-units.ts";
import { conceptScores, latinSurface, type ScoredText } from "./scored-text.ts";

/** What of a title made of names alone counts as spoken of: as much as of the usual title on graded lists. */
const NAMES_ALONE = 0.2;
/** What a word counts for that the call speaks of by what is wider, narrower or beside it. */
const BESIDE_SHARE = 0.5;

/** A word of titles, and how well the text of the `reading` with this number answers it and speaks of what it means. */
type TitleWord = { readonly unit: Unit; readonly latin: string | null; reading: number; score: number; spoken: number };

/**
 * How much of a title a call speaks of, 0 to 1. `met`: of all its words, as well as the call's text answers them.
 * `known`: of those that the market knows, in its text or its needs and however often; what a product is called by its
 * maker tells neither for nor against it.
 */
export type TitleReading = { readonly met: number; readonly known: number };

/** Words of titles by what the index knew: the same products are read for one call after the other. */
const remembered = new WeakMap<Lexis, Map<string, TitleWord>>();
const MOST_REMEMBERED = 20_000;
let readings = 0;

/** Makes what tells how much of a title the call speaks of. `titleUnits`: what the title is made of, as `unitTexts` cuts it. */
export function titleReader(
  { text, words: { units } }: Pick<CallReading, "text" | "words">,
  lexis: Lexis,
): (titleUnits: readonly string[]) => TitleReading {
  const standing = standingOf(text);
  const named = new Set([...conceptScores(text).concepts, ...units.flatMap(({ same }) => same)]);
  const held = filterOfText(text.row.text);
  const words = remembered.get(lexis) ?? new Map<string, TitleWord>();
  remembered.set(lexis, words);
  readings += 1;
  const reading = readings;
  return (titleUnits) => {
    let whole = 0;
    let met = 0;
    let wholeKnown = 0;
    let known = 0;
    for (const surface of titleUnits) {
      const word = words.get(surface) ?? remember(words, surface, lexis);
      if (word.reading !== reading) {
        word.reading = reading;
        word.score = scoreIn(text, standing, word, mayStand(held, surface));
        word.spoken = spokenIn(named, word.unit);
      }
      const { weight, same, isGeneric } = word.unit;
      whole += weight;
      met += weight * word.score;
      if (same.length === 0 || isGeneric) continue;
      wholeKnown += weight;
      known += weight * word.spoken;
    }
    return {
      met: whole === 0 ? 0 : met / whole,
      known: wholeKnown === 0 ? NAMES_ALONE : known / wholeKnown,
    };
  };
}

function remember(words: Map<string, TitleWord>, surface: string, lexis: Lexis): TitleWord {
  const latin = classOf(surface.charCodeAt(0)) === HAN ? null : latinSurface(surface);
  const fresh: TitleWord = { unit: unitOf(surface, "word", [surface], lexis), latin, reading: 0, score: 0, spoken: 0 };
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(surface, fresh);
  return fresh;
}

/** Most words of titles do not stand in the text, and most of these are told by their first two characters. */
function mayStand(held: PairFilter, word: string): boolean {
  return word.length < 2 || mayBegin(held, word.charCodeAt(0), word.charCodeAt(1));
}

/** Per concept how well it stands in the text, nought where it does not. */
function standingOf(text: ScoredText): Float64Array {
  const { concepts, scores } = conceptScores(text);
  const standing = new Float64Array(CONCEPTS.length);
  for (const [at, concept] of concepts.entries()) standing[concept] = scores[at] ?? 0;
  return standing;
}

/** How well the text answers a word of a title: what `answerTo` would say, without how. */
function scoreIn(text: ScoredText, standing: Float64Array, { unit, latin }: TitleWord, isLikely: boolean): number {
  const { surfaces, same, kinds, near } = unit;
  const [surface = ""] = surfaces;
  let score = latin !== null || isLikely ? surfaceScore(text, surface, latin, 0) : 0;
  for (const concept of same) score = Math.max(score, SAME_SHARE * (standing[concept] ?? 0));
  for (const concept of kinds) score = Math.max(score, KIND_SHARE * (standing[concept] ?? 0));
  for (const concept of near) score = Math.max(score, NEAR_SHARE * (standing[concept] ?? 0));
  return score;
}

/** Whether a known word means what is named: 1, less where only something near is named, 0 where neither. */
function spokenIn(named: ReadonlySet<number>, { same, kinds, near }: Unit): number {
  if (same.length === 0) return 0;
  const isNamed = (concept: number) => named.has(concept);
  if (same.some(isNamed)) return 1;
  return kinds.some(isNamed) || near.some(isNamed) ? BESIDE_SHARE : 0;
}
