import type { ProductCard } from "../../domain/products/public-product-queries.ts";
import type { NeedMatch } from "../../search/engine.ts";

export type MatchedProduct = {
  readonly id: string;
  readonly product: ProductCard;
  readonly needs: readonly NeedMatch[];
};

/** The products to show as columns: the best for each need first of all, then the best of all, in their order. */
export function columnsOf<Matched extends Pick<MatchedProduct, "needs">>(
  products: readonly Matched[],
  needIds: readonly string[],
  most: number,
): readonly Matched[] {
  const bestFor = (needId: string) =>
    products.reduce<Matched | undefined>((best, one) => {
      return strengthFor(one, needId) > (best === undefined ? 0 : strengthFor(best, needId)) ? one : best;
    }, undefined);
  const inTurn = new Set([...needIds.flatMap((id) => bestFor(id) ?? []), ...products]);
  const shown = new Set([...inTurn].slice(0, most));
  return products.filter((one) => shown.has(one));
}

/** How well a product meets a need, 1 to 3; 0 when it does not. */
export function strengthFor(one: Pick<MatchedProduct, "needs">, needId: string): number {
  return one.needs.find((need) => need.needId === needId)?.strength ?? 0;
}
