import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { productVersions } from "../../../db/schema/products.ts";
import { newId, type PersonId, type ProductId } from "../../kernel/ids.ts";
import { contentOf } from "./product-content.ts";
import { findWholeProduct } from "./product-queries.ts";

/** Keeps what a product says now under its version, with who made it so. A version that is kept stays as it is. */
export function recordVersion(
  tx: Transaction,
  productId: ProductId,
  { actorId, at }: { readonly actorId: PersonId | null; readonly at: number },
): void {
  const whole = findWholeProduct(tx, productId);
  if (whole === undefined) return;
  const { version } = whole.product;
  const isKept =
    tx
      .select({ id: productVersions.id })
      .from(productVersions)
      .where(and(eq(productVersions.productId, productId), eq(productVersions.version, version)))
      .get() !== undefined;
  if (isKept) return;
  tx.insert(productVersions)
    .values({ id: newId<"product_version">(at), productId, version, content: contentOf(whole), actorId, at })
    .run();
}
