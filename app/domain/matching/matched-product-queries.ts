import { and, eq, inArray } from "drizzle-orm";
import { needs } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { products } from "../../../db/schema/products.ts";
import type { CallId, NeedId, ProductId } from "../../kernel/ids.ts";
import { IS_PUBLIC_PRODUCT } from "../products/is-public-product.ts";

const MOST = 500;

/** Whose products these are, and what they are called; at most 500. */
export function ownersOfProducts(db: Reader, ids: readonly ProductId[]) {
  return db
    .select({
      productId: products.id,
      organizationId: products.organizationId,
      nameZh: products.nameZh,
      nameEn: products.nameEn,
    })
    .from(products)
    .innerJoin(organizations, eq(organizations.id, products.organizationId))
    .where(and(inArray(products.id, ids.slice(0, MOST)), IS_PUBLIC_PRODUCT))
    .limit(MOST)
    .all();
}

/** What the needs of a call are called. */
export function titlesOfNeeds(db: Reader, callId: CallId, ids: readonly NeedId[]) {
  return db
    .select({ id: needs.id, titleZh: needs.titleZh, titleEn: needs.titleEn })
    .from(needs)
    .where(and(eq(needs.callId, callId), inArray(needs.id, ids.slice(0, MOST))))
    .limit(MOST)
    .all();
}
