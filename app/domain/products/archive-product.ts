import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { products } from "../../../db/schema/products.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { ProductState } from "./product.ts";
import type { ProductCommand } from "./product-schema.ts";
import { noteProduct, productForVerb } from "./product-verb.ts";

/** Takes a product out of sight; nothing of it is lost. */
export function archiveProduct(
  db: Database,
  { productId }: ProductCommand,
  acting: Acting,
): Result<{ readonly state: ProductState }> {
  return act(db, (tx) => {
    const found = productForVerb(tx, productId, "archive", acting);
    if (!found.ok) return found;
    if (found.value.product.state === found.value.to) return done({ state: found.value.to });
    tx.update(products).set({ state: found.value.to, updatedAt: acting.now }).where(eq(products.id, productId)).run();
    noteProduct(tx, "product.archived", found.value.product, acting);
    return done({ state: found.value.to });
  });
}
