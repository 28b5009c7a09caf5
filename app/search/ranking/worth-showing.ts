import type { FusedMatch, ProductReading } from "./fuse-needs.ts";

/** From this share of the best product's score on there is nothing to ask. */
const ENOUGH_SHARE = 0.3;
/** What signs count for that a product which scores less is meant all the same, and how much they must come to. */
const SIGNS = { whole: 0.33, need: 0.27, title: 0.25, domain: 0.15 } as const;
const LEAST = 0.37;

/**
 * Makes what tells whether a product belongs on the list. What shares the words of one need and nothing else with the
 * call does not: of four signs, how near it comes to the best answer to the whole call and to the best answer to any
 * need, how much of its title the call speaks of, and its field of work, several must speak for it. `matches`: the best
 * first. `bestPerNeed`: the best score for each need, by its id.
 */
export function worthShowing(
  matches: readonly FusedMatch<ProductReading>[],
  bestPerNeed: ReadonlyMap<string, number>,
): (match: FusedMatch<ProductReading>) => boolean {
  const mostScore = matches[0]?.score ?? 0;
  const mostWhole = matches.reduce((most, { product }) => Math.max(most, product.whole), 0);
  return ({ score, needs, product }) => {
    if (score >= ENOUGH_SHARE * mostScore) return true;
    const { whole, titleMet, domain } = product;
    const signs =
      SIGNS.whole * (mostWhole === 0 ? 0 : whole / mostWhole) +
      SIGNS.need * shareOfBest(needs, bestPerNeed) +
      SIGNS.title * titleMet +
      SIGNS.domain * domain;
    return signs >= LEAST;
  };
}

/** How near a product comes to the best answer, for the need where it comes nearest. 0 to 1. */
function shareOfBest(needs: FusedMatch<ProductReading>["needs"], bestPerNeed: ReadonlyMap<string, number>): number {
  return needs.reduce((most, { need, score }) => Math.max(most, score / (bestPerNeed.get(need.id) ?? score)), 0);
}
