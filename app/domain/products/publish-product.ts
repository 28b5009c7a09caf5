import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { products } from "../../../db/schema/products.ts";
import { refusal } from "../../kernel/refusal.ts";
import { done, type Result, refusedFor } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { missingForPublication, type ProductState } from "./product.ts";
import { findWholeProduct } from "./product-queries.ts";
import { reviewedNow } from "./product-review.ts";
import type { ProductCommand } from "./product-schema.ts";
import { noteProduct, productForVerb } from "./product-verb.ts";

/** Shows a product to everybody, once it says enough to be found. Publishing twice is once. */
export function publishProduct(
  db: Database,
  { productId }: ProductCommand,
  acting: Acting,
): Result<{ readonly state: ProductState }> {
  return act(db, (tx) => {
    const found = productForVerb(tx, productId, "publish", acting);
    if (!found.ok) return found;
    if (found.value.product.state === found.value.to) return done({ state: found.value.to });
    const whole = findWholeProduct(tx, productId);
    const missing = whole === undefined ? [] : missingForPublication(whole);
    if (missing.length > 0) return refusedFor(missing.map((field) => refusal(`product.needs-${field}`, {}, field)));
    tx.update(products)
      .set({ state: found.value.to, publishedAt: acting.now, updatedAt: acting.now, ...reviewedNow(acting.now) })
      .where(eq(products.id, productId))
      .run();
    noteProduct(tx, "product.published", found.value.product, acting);
    return done({ state: found.value.to });
  });
}
