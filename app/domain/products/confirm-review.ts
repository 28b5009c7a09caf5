import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { products } from "../../../db/schema/products.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { reviewedNow } from "./product-review.ts";
import type { ProductCommand } from "./product-schema.ts";
import { noteProduct, productForVerb } from "./product-verb.ts";

/** The firm says that what a product says is still right; it is asked again in a year. */
export function confirmReview(
  db: Database,
  { productId }: ProductCommand,
  acting: Acting,
): Result<{ readonly dueAt: number }> {
  return act(db, (tx) => {
    const found = productForVerb(tx, productId, "confirm", acting);
    if (!found.ok) return found;
    const reviewed = reviewedNow(acting.now);
    tx.update(products).set(reviewed).where(eq(products.id, productId)).run();
    noteProduct(tx, "product.reviewed", found.value.product, acting);
    return done({ dueAt: reviewed.reviewDueAt });
  });
}
