import type { CapabilityRow, ProductCaseRow, ProductRow, ProductState } from "../../../db/schema/products.ts";

export type { ProductState };

export const MOST_PICTURES = 8;
/** Of a picture as it is kept, and as it may come in. */
export const MOST_PICTURE_BYTES = 5 * 1024 * 1024;
export const MOST_PICTURE_UPLOAD = 15 * 1024 * 1024;
export const PICTURE_TYPES: readonly string[] = ["image/png", "image/jpeg", "image/webp"];

/** A product with all that hangs on it, in its order. */
export type WholeProduct = {
  readonly product: ProductRow;
  readonly domains: readonly string[];
  readonly technologies: readonly string[];
  readonly capabilities: readonly CapabilityRow[];
  readonly cases: readonly ProductCaseRow[];
  readonly pictures: readonly { readonly fileId: string; readonly alt: string }[];
};

type Said = {
  readonly product: Pick<ProductRow, "bodyZh">;
  readonly domains: readonly unknown[];
  readonly capabilities: readonly unknown[];
};

/** What is lacking before a product can be shown: nobody finds one without a field of work and something that it can do. */
export function missingForPublication(whole: Said): readonly ("bodyZh" | "domains" | "capabilities")[] {
  const missing: ("bodyZh" | "domains" | "capabilities")[] = [];
  if (whole.product.bodyZh === "") missing.push("bodyZh");
  if (whole.domains.length === 0) missing.push("domains");
  if (whole.capabilities.length === 0) missing.push("capabilities");
  return missing;
}
