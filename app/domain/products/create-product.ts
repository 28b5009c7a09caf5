import type { Database } from "../../../db/schema/database.ts";
import { products } from "../../../db/schema/products.ts";
import type { ProductId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { canWriteProducts } from "./product-policy.ts";
import { findProduct } from "./product-queries.ts";
import type { CreateProductCommand } from "./product-schema.ts";
import { recordVersion } from "./record-version.ts";
import { columnsOf, contentProblem, writeParts } from "./write-content.ts";

/** Writes a new product as a draft that only the firm sees. The same `id` sent again is the same act. */
export function createProduct(
  db: Database,
  command: CreateProductCommand,
  { actor, now }: Acting,
): Result<{ readonly productId: ProductId; readonly version: number }> {
  return act(db, (tx) => {
    const { id, organizationId } = command;
    const decision = canWriteProducts(actor, organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const known = findProduct(tx, id);
    if (known !== undefined) {
      return known.organizationId === organizationId
        ? done({ productId: id, version: known.version })
        : refused("access.not-yours");
    }
    const problem = contentProblem(tx, command, { id, organizationId });
    if (problem !== undefined) return { ok: false, refusal: problem };
    tx.insert(products)
      .values({ id, organizationId, state: "draft", ...columnsOf(command), version: 1, createdAt: now, updatedAt: now })
      .run();
    writeParts(tx, id, command, now);
    recordVersion(tx, id, { actorId: actorId(actor), at: now });
    appendLeaf(tx, {
      at: now,
      actorId: actorId(actor),
      act: "product.created",
      subjectKind: "product",
      subjectId: id,
      body: { organizationId },
    });
    return done({ productId: id, version: 1 });
  });
}
