import type { Transaction } from "../../../db/schema/database.ts";
import type { ProductRow, ProductState } from "../../../db/schema/products.ts";
import type { ProductId } from "../../kernel/ids.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { recordEvent } from "../events/record-event.ts";
import { PRODUCT_LIFECYCLE, type ProductVerb } from "./product-lifecycle.ts";
import { canWriteProducts } from "./product-policy.ts";
import { findProduct } from "./product-queries.ts";

/**
 * The product and the state that `verb` leads to, if this actor may do it now. A product that is there already
 * comes back as it is, so that a button pressed twice acts once.
 */
export function productForVerb(
  tx: Transaction,
  id: ProductId,
  verb: ProductVerb,
  { actor }: Acting,
): Result<{ readonly product: ProductRow; readonly to: ProductState }> {
  const product = findProduct(tx, id);
  if (product === undefined) return refused("access.not-yours");
  const decision = canWriteProducts(actor, product.organizationId);
  if (!decision.allowed) return { ok: false, refusal: decision.refusal };
  const step = transitionOf(PRODUCT_LIFECYCLE, product.state, verb);
  if (step !== undefined) return done({ product, to: step.to });
  const isThere = PRODUCT_LIFECYCLE.some(
    (row) => row.verb === verb && verb !== "edit" && verb !== "confirm" && row.to === product.state,
  );
  return isThere ? done({ product, to: product.state }) : refused("product.not-in-this-state");
}

export function noteProduct(
  tx: Transaction,
  name: "product.published" | "product.changed" | "product.archived" | "product.reviewed",
  product: ProductRow,
  { actor, now }: Acting,
): void {
  recordEvent(tx, {
    name,
    actorId: actorId(actor),
    now,
    subject: { kind: "product", id: product.id },
    payload: { organizationId: product.organizationId },
  });
}
