import { runsOf } from "../text/runs.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import { firstField } from "./field-row.ts";
import type { ScoredText } from "./scored-text.ts";

/** What a pair counts for that stands in tags or text and not in the title. */
export const ELSEWHERE_SHARE = 0.6;

/** A pair of characters of the query with its weight: what words miss, 清扫 and 扫地 still share. */
export type Pair = { readonly text: string; readonly weight: number };

/** The pairs of neighbouring characters in the query, rare ones heavier. `count` tells in how many of `size` documents a pair stands. */
export function pairsOf(plain: string, count: (text: string) => number, size: number): readonly Pair[] {
  const texts = new Set<string>();
  for (const run of runsOf(plain)) {
    if (run.script === "latin") continue;
    for (let place = 0; place + 1 < run.text.length; place += 1) texts.add(run.text.slice(place, place + 2));
  }
  return [...texts]
    .filter((text) => !STOP_WORDS.has(text))
    .map((text) => ({ text, weight: Math.log(1 + (size + 1) / (count(text) + 0.5)) }));
}

/** Which share of the pairs' weight stands in the text: whole in the title, less in the body. 0 to 1. */
export function pairScore(pairs: readonly Pair[], text: ScoredText): number {
  let asked = 0;
  let answered = 0;
  for (const pair of pairs) {
    asked += pair.weight;
    const field = firstField(text.row, pair.text);
    if (field === "title") answered += pair.weight;
    else if (field === "tags" || field === "body") answered += pair.weight * ELSEWHERE_SHARE;
  }
  return asked === 0 ? 0 : answered / asked;
}
