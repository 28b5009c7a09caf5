import type { MatchNeed, Strength } from "../engine.ts";
import { strengthOf } from "./need-strength.ts";
import type { CallReading } from "./read-call.ts";
import type { ScoredText } from "./scored-text.ts";
import { worthShowing } from "./worth-showing.ts";

/** How well a product answers one need, 0 to 1. */
export type NeedScore = { readonly need: MatchNeed; readonly score: number };

/**
 * A product read against a call; what are numbers are 0 to 1. `title`, `whole`: how well it answers the call's title and
 * all of its text. `titleMet`, `titleKnown`: how much of its own title the call speaks of, see `TitleReading`. `corner`:
 * 1, less where it stands in corners of the market that the call does not speak of.
 */
export type ProductReading = {
  readonly id: number;
  readonly text: ScoredText;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly needs: readonly NeedScore[];
  readonly title: number;
  readonly whole: number;
  readonly titleMet: number;
  readonly titleKnown: number;
  readonly corner: number;
  readonly domain: number;
  readonly isLocal: boolean;
};

export type FusedMatch<Product extends ProductReading> = {
  readonly product: Product;
  readonly score: number;
  readonly needs: readonly (NeedScore & { readonly strength: Strength })[];
};

/** So many first places go to the best for needs that nothing above answers yet. */
const SPREAD = 12;
const NEWS_SHARE = 0.35;
const LOOKED_AT = 60;
const LEAST_SCORE = 0.05;
const SAME_DOMAIN = 0.6;

/** Orders products by all needs together, taking care that the first places answer different needs. */
export function fuseNeeds<Product extends ProductReading>(
  call: CallReading,
  products: readonly Product[],
): readonly FusedMatch<Product>[] {
  const scored = products
    .map((product) => ({ product, score: overall(product), needs: strengths(product) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((left, right) => right.score - left.score || left.product.id - right.product.id);
  return spread(worthShowing(call, scored));
}

/** What the call's title and its whole text count for beside its needs. */
export const TEXT_SHARE = { title: 0.22, whole: 0.28 } as const;

/** What the two needs that a product answers best count for. */
export function needsShare(best: number, second: number): number {
  return 0.42 * best + 0.08 * second;
}

/** What standing in the call's domain raises a product by. */
export function domainRaise(domain: number): number {
  return 1 + SAME_DOMAIN * domain;
}

/** What a title that the call speaks of, 0 to 1, makes of a product's score. */
export function titleRaise(titleMet: number): number {
  return 0.72 + 0.5 * titleMet;
}

function overall(product: ProductReading): number {
  let best = 0;
  let second = 0;
  for (const { score } of product.needs) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  const texts = TEXT_SHARE.title * product.title + TEXT_SHARE.whole * product.whole;
  return (needsShare(best, second) + texts) * titleRaise(product.titleMet) * domainRaise(product.domain);
}

function strengths(product: ProductReading): readonly (NeedScore & { strength: Strength })[] {
  const raised = 1 + 0.15 * product.domain + 0.25 * product.titleMet;
  return product.needs.flatMap((need) => {
    const strength = strengthOf(need.score * raised);
    return strength === undefined ? [] : [{ ...need, strength }];
  });
}

/** Takes the best in turn, each raised by the needs that what stands above it leaves open. */
function spread<Match extends FusedMatch<ProductReading>>(sorted: readonly Match[]): readonly Match[] {
  const best = bestPerNeed(sorted);
  const raise = (sorted[0]?.score ?? 0) * NEWS_SHARE;
  const rest = [...sorted];
  const chosen: Match[] = [];
  const answered = new Map<string, number>();
  while (chosen.length < SPREAD && rest.length > 0) {
    const worths = rest.slice(0, LOOKED_AT).map((match) => match.score + raise * news(match, answered, best));
    const [next] = rest.splice(worths.indexOf(Math.max(...worths)), 1);
    if (next === undefined) break;
    chosen.push(next);
    for (const { need, score } of next.needs) answered.set(need.id, Math.max(answered.get(need.id) ?? 0, score));
  }
  return [...chosen, ...rest];
}

function bestPerNeed(matches: readonly FusedMatch<ProductReading>[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const match of matches) {
    for (const { need, score } of match.needs) best.set(need.id, Math.max(best.get(need.id) ?? 0, score));
  }
  return best;
}

/** How far the product comes toward the best answer to a need beyond everything above it, 0 to 1. */
function news(
  match: FusedMatch<ProductReading>,
  answered: ReadonlyMap<string, number>,
  best: ReadonlyMap<string, number>,
): number {
  let most = 0;
  for (const { need, score, strength } of match.needs) {
    if (strength < 2) continue;
    most = Math.max(most, (score - (answered.get(need.id) ?? 0)) / (best.get(need.id) ?? 1));
  }
  return most;
}
