import { greedyCovers } from "./greedy-covers.ts";

/** What one candidate covers, as places 0 to n-1; of covers of one size those with more preferred ones come first. */
export type CoverCandidate = { readonly covers: readonly number[]; readonly isPreferred: boolean };

export type LeastCovers = {
  /** Each cover as places of candidates, rising. All of one size; empty when there is nothing to cover or no cover. */
  readonly covers: readonly (readonly number[])[];
  readonly proof: "exact" | "greedy";
};

/** As many can be searched through exactly: every set of covered places is one number below 2^20. */
export const MOST_EXACT = 20;
/** Covers looked at to find those with the most preferred candidates; the size is proved before and without it. */
const MOST_STEPS = 60_000;

/** The smallest covers of `count` places, at most `most` of them; beyond twenty places small ones, without proof. */
export function leastCovers(count: number, candidates: readonly CoverCandidate[], most: number): LeastCovers {
  if (count === 0) return { covers: [], proof: "exact" };
  if (count > MOST_EXACT) return { covers: greedyCovers(count, candidates, most), proof: "greedy" };
  const masks = candidates.map(({ covers }) => covers.reduce((mask, place) => mask | (1 << place), 0));
  const size = leastSize(count, masks);
  if (size === undefined) return { covers: [], proof: "exact" };
  return { covers: coversOfSize(count, masks, candidates, size, most), proof: "exact" };
}

/** The least number of masks that together fill `count` bits; undefined when all of them do not. */
function leastSize(count: number, masks: readonly number[]): number | undefined {
  const full = 2 ** count - 1;
  const kept = undominated(masks);
  if (kept.reduce((sum, mask) => sum | mask, 0) !== full) return undefined;
  const forBit = [...Array(count).keys()].map((bit) => kept.filter((mask) => (mask & (1 << bit)) !== 0));
  const widest = Math.max(...kept.map(bitsIn));
  /** With so few steps left a covered set was seen to lead nowhere. */
  const hopeless = new Uint8Array(full + 1);
  const reaches = (covered: number, left: number): boolean => {
    if (covered === full) return true;
    if (left === 0 || hopeless[covered] === left || bitsIn(full & ~covered) > left * widest) return false;
    for (const mask of forBit[rarestOpen(covered, forBit)] ?? []) if (reaches(covered | mask, left - 1)) return true;
    hopeless[covered] = left;
    return false;
  };
  let size = 1;
  while (!reaches(0, size)) size += 1;
  return size;
}

/** Masks that are part of no other one, each once: for the size alone nothing else matters. */
function undominated(masks: readonly number[]): readonly number[] {
  const each = [...new Set(masks)];
  return each.filter((mask) => !each.some((other) => other !== mask && (mask | other) === other));
}

type Found = { readonly cover: readonly number[]; readonly preferred: number };

/**
 * Covers of exactly this size, those with the most preferred candidates first. Each is met once: a candidate that was
 * tried for a place is shut out of what is tried for it afterwards.
 */
function coversOfSize(
  count: number,
  masks: readonly number[],
  candidates: readonly CoverCandidate[],
  size: number,
  most: number,
): readonly (readonly number[])[] {
  const full = 2 ** count - 1;
  const order = [...masks.keys()].sort((a, b) => preferenceOf(candidates, b) - preferenceOf(candidates, a) || a - b);
  const forBit = [...Array(count).keys()].map((bit) =>
    order.filter((place) => ((masks[place] ?? 0) & (1 << bit)) !== 0),
  );
  const widest = Math.max(...masks.map(bitsIn));
  const isOut = new Uint8Array(masks.length);
  let found: readonly Found[] = [];
  let steps = 0;
  const search = (covered: number, chosen: readonly number[], preferred: number): void => {
    steps += 1;
    const left = size - chosen.length;
    if (covered === full) {
      found = [...found, { cover: chosen, preferred }].sort((a, b) => b.preferred - a.preferred).slice(0, most);
      return;
    }
    const worst = found.length < most ? -1 : (found.at(-1)?.preferred ?? -1);
    if (left === 0 || bitsIn(full & ~covered) > left * widest || preferred + left <= worst) return;
    const tried: number[] = [];
    for (const place of forBit[rarestOpen(covered, forBit)] ?? []) {
      if (isOut[place] === 1) continue;
      if (steps > MOST_STEPS && found.length > 0) break;
      search(covered | (masks[place] ?? 0), [...chosen, place], preferred + preferenceOf(candidates, place));
      isOut[place] = 1;
      tried.push(place);
    }
    for (const place of tried) isOut[place] = 0;
  };
  search(0, [], 0);
  return found.map(({ cover }) => [...cover].sort((a, b) => a - b));
}

function preferenceOf(candidates: readonly CoverCandidate[], place: number): number {
  return candidates[place]?.isPreferred === true ? 1 : 0;
}

/** The open place that the fewest can cover: whoever is chosen for it, the search branches least there. */
function rarestOpen(covered: number, forBit: readonly (readonly number[])[]): number {
  let rarest = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [bit, those] of forBit.entries()) {
    if ((covered & (1 << bit)) !== 0 || those.length >= fewest) continue;
    rarest = bit;
    fewest = those.length;
  }
  return rarest;
}

function bitsIn(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
