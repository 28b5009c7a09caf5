import type { Reader } from "../../../db/schema/database.ts";
import type { InvestmentType } from "../../../db/schema/scenarios.ts";
import { FAVOURING_RULES } from "../../domain/policies/favouring-rule.ts";
import { publicProductCards } from "../../domain/products/public-product-queries.ts";
import { parseId } from "../../kernel/ids.ts";
import type { CallMatches } from "../../search/call-matches.ts";
import { withLocalTies } from "../../search/with-local-ties.ts";
import type { MatchedProduct } from "../../ui/patterns/match-columns.ts";

/** Matches with their cards, best first; local ones break ties where the law lets a call favour them. */
export function matchedProducts(
  db: Reader,
  matches: CallMatches,
  type: InvestmentType | null,
): readonly MatchedProduct[] {
  const ids = matches.products.flatMap((match) => parseId<"product">(match.id) ?? []);
  const found = publicProductCards(db, ids)
    .map((product) => ({
      id: product.id,
      product,
      needs: matches.products.find((match) => match.id === product.id)?.needs ?? [],
    }))
    .filter(({ needs }) => needs.length > 0);
  if (!mayFavourLocal(type)) return found;
  return withLocalTies(found, (one) => one.product.firm.isLocal);
}

/** Whether no rule forbids favouring local firms for this type of investment. */
export function mayFavourLocal(type: InvestmentType | null): boolean {
  return !FAVOURING_RULES.some((rule) => rule.investmentTypes.includes(type));
}

/** What the page says about the order: a tender by law, another call without weight for place, or one where it may. */
export function orderRuleOf(type: InvestmentType | null): "statutory" | "neutral" | "local" {
  if (mayFavourLocal(type)) return "local";
  return type === "GOV_PROCUREMENT" || type === "SOE_PLATFORM" ? "statutory" : "neutral";
}
