import { eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { productCapabilities, productCases, productDomains, productTechnologies } from "../../../db/schema/products.ts";
import { newId, type ProductId } from "../../kernel/ids.ts";
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
  };
}

/** What no single field can tell: that the price band is one. */
export function contentProblem(content: ProductContent): Refusal | undefined {
  const { priceLow, priceHigh } = content;
  return priceLow !== undefined && priceHigh !== undefined && priceLow > priceHigh
    ? refusal("product.price-band", {}, "priceHigh")
    : undefined;
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
