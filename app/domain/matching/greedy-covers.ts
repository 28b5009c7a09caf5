import type { CoverCandidate } from "./least-covers.ts";

/**
 * Small covers without proof, for more places than can be searched through: always the candidate that adds most, then
 * whatever turned out needless is left out. Others of the same size are found by doing without one of the first.
 */
export function greedyCovers(
  count: number,
  candidates: readonly CoverCandidate[],
  most: number,
): readonly (readonly number[])[] {
  const first = greedyCover(count, candidates, new Set());
  if (first === undefined) return [];
  const found = [first];
  for (const without of first) {
    const other = greedyCover(count, candidates, new Set([without]));
    if (other === undefined) continue;
    if (found.every((one) => one.join() !== other.join())) found.push(other);
  }
  const least = Math.min(...found.map((cover) => cover.length));
  const preferred = (cover: readonly number[]) => cover.filter((place) => candidates[place]?.isPreferred).length;
  return found
    .filter((cover) => cover.length === least)
    .sort((a, b) => preferred(b) - preferred(a))
    .slice(0, most);
}

function greedyCover(
  count: number,
  candidates: readonly CoverCandidate[],
  without: ReadonlySet<number>,
): readonly number[] | undefined {
  const open = new Set(Array(count).keys());
  const chosen: number[] = [];
  while (open.size > 0) {
    const next = mostAdding(candidates, open, without);
    if (next === undefined) return undefined;
    chosen.push(next);
    for (const place of candidates[next]?.covers ?? []) open.delete(place);
  }
  return withoutNeedless(count, candidates, chosen).toSorted((a, b) => a - b);
}

function mostAdding(
  candidates: readonly CoverCandidate[],
  open: ReadonlySet<number>,
  without: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [place, { covers, isPreferred }] of candidates.entries()) {
    if (without.has(place)) continue;
    // Half a place: a preferred one wins among equals and never against one that adds more.
    const adds = covers.filter((one) => open.has(one)).length;
    const worth = adds === 0 ? 0 : adds + (isPreferred ? 0.5 : 0);
    if (worth > most) [best, most] = [place, worth];
  }
  return best;
}

function withoutNeedless(
  count: number,
  candidates: readonly CoverCandidate[],
  chosen: readonly number[],
): readonly number[] {
  return chosen.reduce<readonly number[]>((kept, place) => {
    const rest = kept.filter((one) => one !== place);
    const covered = new Set(rest.flatMap((one) => candidates[one]?.covers ?? []));
    return covered.size === count ? rest : kept;
  }, chosen);
}
