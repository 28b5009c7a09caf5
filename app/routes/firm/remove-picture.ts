import { findFirmProduct } from "../../domain/products/product-queries.ts";
import { removePictureCommand } from "../../domain/products/product-schema.ts";
import { removePicture } from "../../domain/products/remove-picture.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/remove-picture.ts";

/** Takes a picture off a product. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  return formAct(visit, args.request, {
    given: { productId: whole.product.id },
    schema: removePictureCommand,
    verb: removePicture,
    path: `/firm/${firm.id}/products/${whole.product.id}#pictures`,
    done: "product.picture-removed",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
