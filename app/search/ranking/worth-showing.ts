import { namesField } from "./domain-share.ts";
import type { FusedMatch, ProductReading } from "./fuse-needs.ts";
import { RELATED } from "./need-strength.ts";
import type { CallReading } from "./read-call.ts";

/** So far the signs must speak for a product, on the average. */
const LEAST = 0.44;
/** With this share of the best product's score a score speaks for a product as much as it can. */
const ENOUGH_SHARE = 0.4;
/** Who answers a need so many times as well as anybody else is meant. */
const CLEARLY_BETTER = 2;

/**
 * The matches that belong on the list, in the order they come in: the best, and what enough signs speak for. What shares
 * words with a call and is another thing has one sign or two, what is meant has some of every kind; so none weighs more
 * than another. `matches`: the best first.
 */
export function worthShowing<Match extends FusedMatch<ProductReading>>(
  call: Pick<CallReading, "query" | "needs">,
  matches: readonly Match[],
): readonly Match[] {
  const speaking = signReader(call, matches);
  return matches.filter((match, place) => place === 0 || speaking(match) >= LEAST);
}

/**
 * Makes what tells how much speaks for a product, 0 to 1, on the average of its signs: how near it comes to the best
 * product and to the best answer to the whole call, how much of its title the call speaks of, of all words and of those
 * that the market knows, whether it is made for a place, user or trade that the call speaks of, whether it answers a need
 * better than others, and its field of work. The last two only where the call names needs or a field.
 */
function signReader(
  { query, needs: asked }: Pick<CallReading, "query" | "needs">,
  matches: readonly FusedMatch<ProductReading>[],
): (match: FusedMatch<ProductReading>) => number {
  const mostScore = matches[0]?.score ?? 0;
  const mostWhole = matches.reduce((most, { product }) => Math.max(most, product.whole), 0);
  const bestTwo = bestTwoPerNeed(matches);
  const hasField = namesField(query.domain);
  return ({ score, needs, product: { whole, titleMet, titleKnown, corner, domain } }) => {
    let sum = Math.min(1, score / (ENOUGH_SHARE * mostScore)) + titleMet + titleKnown + corner;
    if (mostWhole > 0) sum += whole / mostWhole;
    let signs = 5;
    if (asked.length > 0) {
      sum += needs.reduce((most, { need, score }) => Math.max(most, leadOf(score, bestTwo.get(need.id))), 0);
      signs += 1;
    }
    if (hasField) {
      sum += domain;
      signs += 1;
    }
    return sum / signs;
  };
}

/** The scores of the best answer to a need and of the next best, 0 where nobody else answers it. */
type BestTwo = { best: number; next: number };

function bestTwoPerNeed(matches: readonly FusedMatch<ProductReading>[]): ReadonlyMap<string, BestTwo> {
  const found = new Map<string, BestTwo>();
  for (const { needs } of matches) {
    for (const { need, score } of needs) {
      const known = found.get(need.id);
      if (known === undefined) found.set(need.id, { best: score, next: 0 });
      else if (score > known.best) {
        known.next = known.best;
        known.best = score;
      } else known.next = Math.max(known.next, score);
    }
  }
  return found;
}

/** How an answer stands to the best one of anybody else: 1 where it is clearly better, a half where they are even. */
function leadOf(score: number, { best, next }: BestTwo = { best: score, next: 0 }): number {
  const others = Math.max(RELATED, score === best ? next : best);
  return Math.min(1, score / (CLEARLY_BETTER * others));
}
