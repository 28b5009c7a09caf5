import { and, eq, ne } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import {
  productCapabilities,
  productCases,
  productDomains,
  products,
  productTechnologies,
} from "../../../db/schema/products.ts";
import { newId, type OrganizationId, type ProductId } from "../../kernel/ids.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import type { ProductContent } from "./product-schema.ts";

/** The columns of the product's own row. */
export function columnsOf(content: ProductContent) {
  return {
    nameZh: content.nameZh,
    nameEn: content.nameEn ?? null,
    bodyZh: content.bodyZh ?? "",
    bodyEn: content.bodyEn ?? null,
    maturity: content.maturity ?? null,
    city: content.city ?? null,
    priceLow: content.priceLow ?? null,
    priceHigh: content.priceHigh ?? null,
    code: content.code ?? null,
    uses: content.uses ?? null,
    certificates: content.certificates ?? null,
    intellectualProperty: content.intellectualProperty ?? null,
    delivery: content.delivery ?? null,
    interfaces: content.interfaces ?? null,
    acceptsConsortium: content.acceptsConsortium ?? null,
  };
}

/** What no single field can tell: that the price band is one, and that no other product of the firm has the code. */
export function contentProblem(
  tx: Transaction,
  content: ProductContent,
  { id, organizationId }: { readonly id: ProductId; readonly organizationId: OrganizationId },
): Refusal | undefined {
  const { code, priceLow, priceHigh } = content;
  if (priceLow !== undefined && priceHigh !== undefined && priceLow > priceHigh) {
    return refusal("product.price-band", {}, "priceHigh");
  }
  if (code === undefined) return undefined;
  const same = tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.organizationId, organizationId), eq(products.code, code), ne(products.id, id)))
    .get();
  return same === undefined ? undefined : refusal("product.code-taken", { code }, "code");
}

/** Replaces all that hangs on a product but its pictures. */
export function writeParts(tx: Transaction, productId: ProductId, content: ProductContent, now: number): void {
  for (const table of [productDomains, productTechnologies, productCapabilities, productCases]) {
    tx.delete(table).where(eq(table.productId, productId)).run();
  }
  for (const domain of new Set(content.domains)) tx.insert(productDomains).values({ productId, domain }).run();
  for (const technology of content.technologies) {
    tx.insert(productTechnologies).values({ productId, technology }).run();
  }
  for (const [position, row] of content.capabilities.entries()) {
    tx.insert(productCapabilities)
      .values({ id: newId<"capability">(now), productId, position, ...row })
      .run();
  }
  for (const [position, row] of content.cases.entries()) {
    tx.insert(productCases)
      .values({ id: newId<"product_case">(now), productId, position, ...row })
      .run();
  }
}
