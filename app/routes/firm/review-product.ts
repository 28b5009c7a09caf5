import { confirmReview } from "../../domain/products/confirm-review.ts";
import { findFirmProduct } from "../../domain/products/product-queries.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/review-product.ts";

/** "Is this still right?" answered with yes, from the product's page or from the list of those to review. */
export function action(args: Route.ActionArgs): Response {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  const { id: productId } = whole.product;
  const path = `/firm/${firm.id}/products`;
  const back = visit.url.searchParams.get("from") === "list" ? `${path}?review=due` : `${path}/${productId}`;
  return actAnswer(visit, confirmReview(visit.db, { productId }, visit), back, "product.reviewed");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
