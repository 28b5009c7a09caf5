import { and, asc, count, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { files } from "../../../db/schema/files.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import {
  productCapabilities,
  productCases,
  productDomains,
  productPictures,
  products,
  productTechnologies,
} from "../../../db/schema/products.ts";
import type { OrganizationId, ProductId } from "../../kernel/ids.ts";
import { claimsOfFirms } from "../organizations/public-firm-queries.ts";
import { IS_PUBLIC_PRODUCT } from "./is-public-product.ts";

const MOST_CARDS = 100;
const MOST_PARTS = 100;

const FIRM = {
  id: organizations.id,
  nameZh: organizations.nameZh,
  nameEn: organizations.nameEn,
  isLocal: organizations.isLocal,
  city: organizations.city,
  sizeClass: organizations.sizeClass,
  verification: organizations.verification,
  verifiedAt: organizations.verifiedAt,
};

const CARD = {
  id: products.id,
  ref: products.ref,
  nameZh: products.nameZh,
  nameEn: products.nameEn,
  maturity: products.maturity,
  reviewedAt: products.reviewedAt,
  reviewDueAt: products.reviewDueAt,
  firm: FIRM,
};

const PRODUCT = {
  id: products.id,
  ref: products.ref,
  nameZh: products.nameZh,
  nameEn: products.nameEn,
  bodyZh: products.bodyZh,
  bodyEn: products.bodyEn,
  maturity: products.maturity,
  city: products.city,
  priceLow: products.priceLow,
  priceHigh: products.priceHigh,
  uses: products.uses,
  certificates: products.certificates,
  intellectualProperty: products.intellectualProperty,
  delivery: products.delivery,
  interfaces: products.interfaces,
  acceptsConsortium: products.acceptsConsortium,
  reviewedAt: products.reviewedAt,
  reviewDueAt: products.reviewDueAt,
};

/** A published product as lists show it, with its firm and what the firm is. */
export type ProductCard = ReturnType<typeof cardsWhere>[number];

/** The cards of some products in the order asked for; what is not public is left out. */
export function publicProductCards(db: Reader, ids: readonly ProductId[]): readonly ProductCard[] {
  const found = cardsWhere(db, inArray(products.id, ids.slice(0, MOST_CARDS)));
  return ids.flatMap((id) => found.find((card) => card.id === id) ?? []);
}

/** The published products of a firm, the latest first. */
export function publicProductsOfFirm(db: Reader, id: OrganizationId): readonly ProductCard[] {
  return cardsWhere(db, eq(products.organizationId, id));
}

/** How many published products each firm has; firms without any are left out. */
export function countPublicProducts(db: Reader, ids: readonly OrganizationId[]): ReadonlyMap<OrganizationId, number> {
  const rows = db
    .select({ id: products.organizationId, total: count() })
    .from(products)
    .where(and(inArray(products.organizationId, ids.slice(0, MOST_CARDS)), eq(products.state, "published")))
    .groupBy(products.organizationId)
    .limit(MOST_CARDS)
    .all();
  return new Map(rows.map((row) => [row.id, row.total]));
}

/** A published product with everything that everybody may read; undefined when it or its firm is not public. */
export function findPublicProduct(db: Reader, id: ProductId) {
  const row = db
    .select({ product: PRODUCT, firm: FIRM })
    .from(products)
    .innerJoin(organizations, eq(organizations.id, products.organizationId))
    .where(and(eq(products.id, id), IS_PUBLIC_PRODUCT))
    .get();
  return row === undefined ? undefined : { ...row, ...partsOf(db, id) };
}

function partsOf(db: Reader, id: ProductId) {
  return {
    domains: db
      .select({ domain: productDomains.domain })
      .from(productDomains)
      .where(eq(productDomains.productId, id))
      .orderBy(asc(productDomains.domain))
      .limit(MOST_PARTS)
      .all()
      .map((row) => row.domain),
    technologies: db
      .select({ technology: productTechnologies.technology })
      .from(productTechnologies)
      .where(eq(productTechnologies.productId, id))
      .orderBy(asc(productTechnologies.technology))
      .limit(MOST_PARTS)
      .all()
      .map((row) => row.technology),
    capabilities: db
      .select()
      .from(productCapabilities)
      .where(eq(productCapabilities.productId, id))
      .orderBy(asc(productCapabilities.position), asc(productCapabilities.id))
      .limit(MOST_PARTS)
      .all(),
    cases: db
      .select()
      .from(productCases)
      .where(eq(productCases.productId, id))
      .orderBy(asc(productCases.position), asc(productCases.id))
      .limit(MOST_PARTS)
      .all(),
    pictures: db
      .select({ fileId: files.id, name: files.name, alt: productPictures.alt })
      .from(productPictures)
      .innerJoin(files, eq(files.id, productPictures.fileId))
      .where(eq(productPictures.productId, id))
      .orderBy(asc(productPictures.position))
      .limit(MOST_PARTS)
      .all(),
  };
}

function cardsWhere(db: Reader, where: SQL) {
  const rows = db
    .select(CARD)
    .from(products)
    .innerJoin(organizations, eq(organizations.id, products.organizationId))
    .where(and(where, IS_PUBLIC_PRODUCT))
    .orderBy(desc(products.publishedAt), desc(products.id))
    .limit(MOST_CARDS)
    .all();
  const claims = claimsOfFirms(db, [...new Set(rows.map((row) => row.firm.id))]);
  const domains = db
    .select()
    .from(productDomains)
    .where(
      inArray(
        productDomains.productId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(productDomains.domain))
    .limit(MOST_CARDS * MOST_PARTS)
    .all();
  return rows.map((row) => ({
    ...row,
    claims: claims.get(row.firm.id) ?? [],
    domains: domains.filter((one) => one.productId === row.id).map((one) => one.domain),
  }));
}
