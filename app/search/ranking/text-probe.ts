import { classOf, HAN } from "../text/character-class.ts";
import { ELSEWHERE_SHARE, type Pair } from "./pair-score.ts";
import type { ScoredText } from "./scored-text.ts";

/** What a pair counts for by the field it stands in, in the order of `FIELDS`: a firm's name answers nothing. */
const SHARES = [1, ELSEWHERE_SHARE, ELSEWHERE_SHARE, 0];

/** The table of what is looked for has so many places at least, and four times as many as stand in it. */
const LEAST_BITS = 13;

/** A pair that is looked for: what it adds to which questions, the surfaces that begin with it, and when it was last met. */
type Wanted = { readonly targets: number[]; readonly weights: number[]; readonly surfaces: number[]; metIn: number };

/**
 * Reads a text once, character by character, for what several questions ask of it: the weight of the pairs of each that
 * it holds, and which surfaces it may hold, told by the pair that they begin with. A pair counts whole in the title,
 * less elsewhere.
 */
export function textProbe(questions: readonly (readonly Pair[])[], surfaces: readonly string[]) {
  const { wanted, pairAt, slots, shift } = pairTable(
    questions.reduce((sum, pairs) => sum + pairs.length, surfaces.length),
  );
  const want = (text: string) => wanted(keyOf(text.charCodeAt(0), text.charCodeAt(1)));
  for (const [target, pairs] of questions.entries()) {
    for (const { text, weight } of pairs) {
      const { targets, weights } = want(text);
      targets.push(target);
      weights.push(weight);
    }
  }
  const always: number[] = [];
  for (const [place, surface] of surfaces.entries()) {
    if (beginsWithPair(surface)) want(surface).surfaces.push(place);
    else always.push(place);
  }
  const wholes = questions.map((pairs) => pairs.reduce((sum, pair) => sum + pair.weight, 0));
  const sums = new Float64Array(questions.length);
  const held: number[] = [];
  let turn = 0;

  const read = (text: string, from: number, to: number, share: number) => {
    let before = text.charCodeAt(from);
    for (let at = from + 1; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const key = keyOf(before, code);
      before = code;
      // Nobody looks for most pairs, and an empty slot tells that at once.
      if (slots[hashOf(key, shift)] === 0) continue;
      const found = pairAt(key);
      if (found === undefined || found.metIn === turn) continue;
      found.metIn = turn;
      const { targets, weights, surfaces } = found;
      for (let place = 0; place < targets.length; place += 1) {
        const target = targets[place] ?? 0;
        sums[target] = (sums[target] ?? 0) + (weights[place] ?? 0) * share;
      }
      for (const surface of surfaces) held.push(surface);
    }
  };

  return {
    /** Turns to another text. */
    turnTo({ row }: ScoredText): void {
      turn += 1;
      sums.fill(0);
      held.length = 0;
      for (const surface of always) held.push(surface);
      let from = 0;
      for (let column = 0; column < SHARES.length; column += 1) {
        const to = row.ends[column] ?? from;
        read(row.text, from, to, SHARES[column] ?? 0);
        from = to + 1;
      }
    },
    /** Which share of the question's pairs the text holds, 0 to 1. */
    share: (target: number) => ((wholes[target] ?? 0) === 0 ? 0 : (sums[target] ?? 0) / (wholes[target] ?? 1)),
    /** The surfaces that the text may hold, by their places: all that it does hold are among them. Good until the next turn. */
    held: held satisfies readonly number[],
  };
}

/** An open table of at most so many pairs: `wanted` makes room for one, `pairAt` is what is wanted of a pair. */
function pairTable(most: number) {
  const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(4 * most)));
  const mask = (1 << bits) - 1;
  const shift = 32 - bits;
  const all: Wanted[] = [];
  const keys: number[] = [];
  // One more than the place in `all`, nought for none.
  const slots = new Uint32Array(1 << bits);
  const slotOf = (key: number) => {
    let slot = hashOf(key, shift);
    while (slots[slot] !== 0 && keys[(slots[slot] ?? 0) - 1] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    /** A pair is in the slot that `hashOf` tells, or in one behind it; nowhere when that slot is empty, nought. */
    slots,
    shift,
    pairAt: (key: number): Wanted | undefined => {
      const place = slots[slotOf(key)] ?? 0;
      return place === 0 ? undefined : all[place - 1];
    },
    wanted(key: number): Wanted {
      const slot = slotOf(key);
      const place = slots[slot] ?? 0;
      const known = place === 0 ? undefined : all[place - 1];
      if (known !== undefined) return known;
      const fresh: Wanted = { targets: [], weights: [], surfaces: [], metIn: 0 };
      keys.push(key);
      slots[slot] = all.push(fresh);
      return fresh;
    },
  };
}

function beginsWithPair(surface: string): boolean {
  return surface.length > 1 && classOf(surface.charCodeAt(0)) === HAN && classOf(surface.charCodeAt(1)) === HAN;
}

/** A pair as one number; of 32 bits, so that it may be negative. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The slot where looking for a pair begins, in a table of `2 ** (32 - shift)`. */
function hashOf(key: number, shift: number): number {
  return Math.imul(key, 0x9e3779b1) >>> shift;
}
