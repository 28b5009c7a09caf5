import { classOf, HAN } from "../text/character-class.ts";
import { ELSEWHERE_SHARE, type Pair } from "./pair-score.ts";
import type { ScoredText } from "./scored-text.ts";

/** Pairs of one question, and where their sums go. */
type Asked = { readonly target: number; readonly weight: number };

const SEEN_BITS = 13;
const SEEN_MASK = (1 << SEEN_BITS) - 1;

/**
 * Reads a text once, character by character, for the pairs of several questions together: which pairs it holds at
 * all, and for each question the weight of those it asked for. A pair counts whole in the title, less elsewhere.
 */
export function textProbe(questions: readonly (readonly Pair[])[]) {
  const slots = new Map<number, Asked[]>();
  for (const [target, pairs] of questions.entries()) {
    for (const { text, weight } of pairs) {
      const key = keyOf(text.charCodeAt(0), text.charCodeAt(1));
      slots.set(key, [...(slots.get(key) ?? []), { target, weight }]);
    }
  }
  const wholes = questions.map((pairs) => pairs.reduce((sum, pair) => sum + pair.weight, 0));
  const asked = new Uint8Array(1 << SEEN_BITS);
  for (const key of slots.keys()) asked[hashOf(key)] = 1;
  const seen = new Uint8Array(1 << SEEN_BITS);
  const touched: number[] = [];
  const sums = new Float64Array(questions.length);

  const read = (text: string, share: number, counted: Set<number>) => {
    let before = text.charCodeAt(0);
    for (let place = 1; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      const hash = hashOf(keyOf(before, code));
      if (seen[hash] === 0) {
        seen[hash] = 1;
        touched.push(hash);
      }
      if (asked[hash] === 1) {
        const key = keyOf(before, code);
        const wanted = slots.get(key);
        if (wanted !== undefined && !counted.has(key)) {
          counted.add(key);
          for (const { target, weight } of wanted) sums[target] = (sums[target] ?? 0) + weight * share;
        }
      }
      before = code;
    }
  };

  return {
    /** Turns to another text. */
    turnTo({ fields }: ScoredText): void {
      for (const hash of touched) seen[hash] = 0;
      touched.length = 0;
      sums.fill(0);
      const counted = new Set<number>();
      read(fields.title, 1, counted);
      read(fields.tags, ELSEWHERE_SHARE, counted);
      read(fields.body, ELSEWHERE_SHARE, counted);
      read(fields.organization, 0, counted);
    },
    /** Which share of the question's pairs the text holds, 0 to 1. */
    share: (target: number) => ((wholes[target] ?? 0) === 0 ? 0 : (sums[target] ?? 0) / (wholes[target] ?? 1)),
    /** Whether the text may hold the surface: never no when it does. */
    mayHold(surface: string): boolean {
      if (surface.length < 2) return true;
      const [first, second] = [surface.charCodeAt(0), surface.charCodeAt(1)];
      if (classOf(first) !== HAN || classOf(second) !== HAN) return true;
      return seen[hashOf(keyOf(first, second))] === 1;
    },
  };
}

function keyOf(first: number, second: number): number {
  return first * 65_536 + second;
}

function hashOf(key: number): number {
  return (Math.imul(key | 0, 0x9e3779b1) >>> 19) & SEEN_MASK;
}
