import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { products } from "../../../db/schema/products.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { missingForPublication } from "./product.ts";
import { findWholeProduct } from "./product-queries.ts";
import { reviewedNow } from "./product-review.ts";
import type { EditProductCommand } from "./product-schema.ts";
import { noteProduct, productForVerb } from "./product-verb.ts";
import { recordVersion } from "./record-version.ts";
import { columnsOf, contentProblem, writeParts } from "./write-content.ts";

/**
 * Replaces what a product says. `version` is the one the form was made from: another one now means that somebody
 * else has saved in between. A published product stays fit to be shown.
 */
export function editProduct(
  db: Database,
  command: EditProductCommand,
  acting: Acting,
): Result<{ readonly version: number }> {
  return act(db, (tx) => {
    const found = productForVerb(tx, command.productId, "edit", acting);
    if (!found.ok) return found;
    const { product } = found.value;
    if (product.version !== command.version) return refused("product.changed-meanwhile");
    const problem = contentProblem(tx, command, product);
    if (problem !== undefined) return { ok: false, refusal: problem };
    recordVersion(tx, product.id, { actorId: null, at: product.updatedAt });
    const version = product.version + 1;
    // Whoever saves a product that everybody sees has looked it through.
    const reviewed = product.state === "published" ? reviewedNow(acting.now) : {};
    tx.update(products)
      .set({ ...columnsOf(command), version, updatedAt: acting.now, ...reviewed })
      .where(eq(products.id, product.id))
      .run();
    writeParts(tx, product.id, command, acting.now);
    const whole = findWholeProduct(tx, product.id);
    const missing = whole === undefined ? [] : missingForPublication(whole);
    if (product.state === "published" && missing[0] !== undefined) {
      return refused(`product.needs-${missing[0]}`, {}, missing[0]);
    }
    recordVersion(tx, product.id, { actorId: actorId(acting.actor), at: acting.now });
    noteProduct(tx, "product.changed", product, acting);
    return done({ version });
  });
}
