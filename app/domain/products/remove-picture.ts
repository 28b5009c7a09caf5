import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { productPictures } from "../../../db/schema/products.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { RemovePictureCommand } from "./product-schema.ts";
import { noteProduct, productForVerb } from "./product-verb.ts";

/** Takes a picture off a product. */
export function removePicture(
  db: Database,
  { productId, fileId }: RemovePictureCommand,
  acting: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const found = productForVerb(tx, productId, "edit", acting);
    if (!found.ok) return found;
    tx.delete(productPictures)
      .where(and(eq(productPictures.productId, productId), eq(productPictures.fileId, fileId)))
      .run();
    noteProduct(tx, "product.changed", found.value.product, acting);
    return done({});
  });
}
