import type { MatchNeed, MatchQuery } from "../engine.ts";
import type { Piece } from "../query/correct.ts";
import type { Lexis } from "../query/lexis.ts";
import { rarity, type Unit, unitsOf } from "../query/units.ts";
import { normalize } from "../text/normalize.ts";
import { runsOf } from "../text/runs.ts";
import { type AskedWords, askedWords } from "./asked-words.ts";
import { conceptPlaces } from "./concept-places.ts";
import { type Pair, pairsOf } from "./pair-score.ts";
import { type ScoredText, scoredText } from "./scored-text.ts";

/** What is asked for in one place of a call. `whole`: what an answer to all of it weighs. */
export type Asking = { readonly units: readonly Unit[]; readonly pairs: readonly Pair[]; readonly whole: number };

export type NeedReading = Asking & { readonly need: MatchNeed };

/** A call prepared for matching: its needs, its title, and its whole text both as a question and as a text. */
export type CallReading = {
  readonly query: MatchQuery;
  readonly needs: readonly NeedReading[];
  /** The needs, then the title, then the whole text. */
  readonly askings: readonly Asking[];
  /** The words of all of them together. */
  readonly words: AskedWords;
  readonly text: ScoredText;
};

const MOST_UNITS = 24;
const MOST_NEEDS = 40;
const LONGEST_CONTEXT = 3_000;
/** A word that stands in no more documents than the call and its scenario is nobody else's. */
const ONLY_ITS_OWN = 2;
/** What a word weighs that stands in one document of fifty. Without one a need tells little: 设备 is no answer to 设备装得快. */
const TELLING = 4;

/** Reads the call's texts as they stand: what is published is not corrected. */
export function readCall(query: MatchQuery, lexis: Lexis): CallReading {
  const context = query.context.slice(0, LONGEST_CONTEXT);
  const [title = ""] = context.split("\n");
  const plain = { title: normalize(title), tags: "", body: normalize(context), organization: "" };
  const needs = query.needs.slice(0, MOST_NEEDS).map((need) => ({ need, ...askingOf(need.text, lexis) }));
  const askings = [...needs, askingOf(title, lexis), askingOf(context, lexis)];
  return {
    query,
    needs,
    askings,
    words: askedWords(askings),
    text: scoredText(plain, conceptPlaces(plain), []),
  };
}

/** Askings read lately, by what the index knew: a call that is being typed keeps all its needs but the one at hand. */
const remembered = new WeakMap<Lexis, Map<string, Asking>>();
const MOST_REMEMBERED = 200;

function askingOf(text: string, lexis: Lexis): Asking {
  const known = remembered.get(lexis) ?? new Map<string, Asking>();
  remembered.set(lexis, known);
  const asking = known.get(text) ?? readAsking(text, lexis);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, asking);
  return asking;
}

function readAsking(text: string, lexis: Lexis): Asking {
  const plain = normalize(text);
  const pieces = runsOf(plain).map(
    (run): Piece => ({ asked: run.text, text: run.text, others: [], script: run.script, via: "word" }),
  );
  const units = unitsOf(pieces, lexis)
    .map((unit) => ({ ...unit, weight: unit.weight * termShare(unit, lexis) }))
    .sort((left, right) => right.weight - left.weight)
    .slice(0, MOST_UNITS);
  const whole = units.reduce((sum, unit) => sum + unit.weight, 0);
  const least = Math.min(TELLING, rarity(1, lexis));
  return { units, pairs: pairsOf(plain, lexis.count, lexis.size), whole: Math.max(least, whole) };
}

/** Names of places and people are the rarest words of a call and say nothing about what is wanted. */
function termShare(unit: Unit, lexis: Lexis): number {
  if (unit.same.length > 0) return 1;
  const [surface = ""] = unit.surfaces;
  if (surface.length < 2) return 0.1;
  if (unit.near.length + unit.kinds.length > 0) return 0.8;
  return lexis.count(surface) <= ONLY_ITS_OWN ? 0.15 : 0.65;
}
