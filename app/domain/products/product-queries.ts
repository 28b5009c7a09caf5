import { and, asc, count, desc, eq, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type ProductRow,
  productCapabilities,
  productCases,
  productDomains,
  productPictures,
  products,
  productTechnologies,
} from "../../../db/schema/products.ts";
import { type OrganizationId, type ProductId, parseId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import type { Actor } from "../accounts/actor.ts";
import type { OrganizationRow } from "../organizations/organization.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import type { WholeProduct } from "./product.ts";
import { canSeeProductDesk } from "./product-policy.ts";

const MOST_PARTS = 100;

export function findProduct(db: Reader, id: ProductId): ProductRow | undefined {
  return db.select().from(products).where(eq(products.id, id)).get();
}

/** A product with all that hangs on it. */
export function findWholeProduct(db: Reader, id: ProductId): WholeProduct | undefined {
  const product = findProduct(db, id);
  if (product === undefined) return undefined;
  return {
    product,
    domains: db
      .select()
      .from(productDomains)
      .where(eq(productDomains.productId, id))
      .limit(MOST_PARTS)
      .all()
      .map((row) => row.domain),
    technologies: db
      .select()
      .from(productTechnologies)
      .where(eq(productTechnologies.productId, id))
      .limit(MOST_PARTS)
      .all()
      .map((row) => row.technology),
    capabilities: db
      .select()
      .from(productCapabilities)
      .where(eq(productCapabilities.productId, id))
      .orderBy(asc(productCapabilities.position))
      .limit(MOST_PARTS)
      .all(),
    cases: db
      .select()
      .from(productCases)
      .where(eq(productCases.productId, id))
      .orderBy(asc(productCases.position))
      .limit(MOST_PARTS)
      .all(),
    pictures: db
      .select({ fileId: productPictures.fileId, alt: productPictures.alt })
      .from(productPictures)
      .where(eq(productPictures.productId, id))
      .orderBy(asc(productPictures.position))
      .limit(MOST_PARTS)
      .all(),
  };
}

/**
 * A product on its firm's own desk, by the ids that an address has: for the firm's people, undefined for all others
 * and where the two do not belong together.
 */
export function findFirmProduct(
  db: Reader,
  ids: { readonly organizationId: string; readonly productId: string },
  actor: Actor,
): { readonly whole: WholeProduct; readonly firm: OrganizationRow } | undefined {
  const organizationId = parseId<"organization">(ids.organizationId);
  const productId = parseId<"product">(ids.productId);
  if (organizationId === undefined || productId === undefined) return undefined;
  if (!canSeeProductDesk(actor, organizationId).allowed) return undefined;
  const firm = findOrganization(db, organizationId);
  const whole = findWholeProduct(db, productId);
  return firm === undefined || whole?.product.organizationId !== firm.id ? undefined : { whole, firm };
}

/** A firm's products in every state, the last touched first; `reviewBefore` leaves those that are due for review by then. */
export function listOwnProducts(
  db: Reader,
  organizationId: OrganizationId,
  number: number,
  reviewBefore?: number,
): Page<ProductRow> {
  const own = eq(products.organizationId, organizationId);
  const where = reviewBefore === undefined ? own : and(own, isToReview(reviewBefore));
  const total = db.select({ total: count() }).from(products).where(where).get()?.total ?? 0;
  const items = db
    .select()
    .from(products)
    .where(where)
    .orderBy(desc(products.updatedAt), desc(products.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}

/** How many products of a firm are due for review by then. */
export function countToReview(db: Reader, organizationId: OrganizationId, reviewBefore: number): number {
  const where = and(eq(products.organizationId, organizationId), isToReview(reviewBefore));
  return db.select({ total: count() }).from(products).where(where).get()?.total ?? 0;
}

function isToReview(before: number): SQL | undefined {
  return and(eq(products.state, "published"), or(isNull(products.reviewDueAt), lte(products.reviewDueAt, before)));
}

/** How many products a firm has, and how many of them everybody sees. */
export function countProducts(db: Reader, organizationId: OrganizationId): { all: number; published: number } {
  const row = db
    .select({ all: count(), published: sql<number>`coalesce(sum(${products.state} = 'published'), 0)` })
    .from(products)
    .where(eq(products.organizationId, organizationId))
    .get();
  return row ?? { all: 0, published: 0 };
}
