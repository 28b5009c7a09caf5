import { archiveProduct } from "../../domain/products/archive-product.ts";
import { findFirmProduct } from "../../domain/products/product-queries.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/archive-product.ts";

/** One button of a product's page. */
export function action(args: Route.ActionArgs): Response {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  const { id: productId } = whole.product;
  const result = archiveProduct(visit.db, { productId }, visit);
  return actAnswer(visit, result, `/firm/${firm.id}/products/${productId}`, "product.archive");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
