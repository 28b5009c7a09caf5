import { z } from "zod";
import { MATURITIES } from "../../../db/schema/products.ts";
import { idField, lineField, moneyField, textField, versionField } from "../organizations/organization-schema.ts";
import { isPolicyDomain } from "../policies/policy-domain.ts";
import { capabilityFields } from "./capability-fields.ts";
import { caseFields } from "./case-fields.ts";

export const MOST_DOMAINS = 6;

/** Words that were typed with commas or one a line. */
const technologies = z
  .string()
  .max(2_000)
  .optional()
  .transform((text) => [...new Set((text ?? "").split(/[,，、;；\n]/).map((word) => word.trim()))].filter(Boolean))
  .pipe(z.array(z.string().max(60)).max(30));

/** What a product says of itself: shared by its forms and by the rows of a workbook. */
const productFields = {
  code: lineField(40).optional(),
  nameZh: lineField(120),
  nameEn: lineField(200).optional(),
  bodyZh: textField(20_000).optional(),
  bodyEn: textField(30_000).optional(),
  maturity: z.enum(MATURITIES).optional(),
  city: lineField(60).optional(),
  priceLow: moneyField.optional(),
  priceHigh: moneyField.optional(),
  domains: z.array(z.string().refine(isPolicyDomain, "form.choice")).max(MOST_DOMAINS).default([]),
  technologies,
  uses: textField(2_000).optional(),
  certificates: textField(2_000).optional(),
  intellectualProperty: textField(2_000).optional(),
  delivery: textField(2_000).optional(),
  interfaces: textField(2_000).optional(),
  acceptsConsortium: z
    .enum(["yes", "no"])
    .transform((answer) => answer === "yes")
    .optional(),
  capabilities: capabilityFields,
  cases: caseFields,
};

export const productContentFields = z.object(productFields);

export const createProductCommand = z.object({
  id: idField<"product">(),
  organizationId: idField<"organization">(),
  ...productFields,
});

export const editProductCommand = z.object({
  productId: idField<"product">(),
  version: versionField,
  ...productFields,
});

const productCommand = z.object({ productId: idField<"product">() });

export const addPictureForm = z.object({ alt: lineField(200) });

export const removePictureCommand = productCommand.extend({ fileId: idField<"file">() });

export type CreateProductCommand = z.output<typeof createProductCommand>;
export type EditProductCommand = z.output<typeof editProductCommand>;
export type ProductCommand = z.output<typeof productCommand>;
export type RemovePictureCommand = z.output<typeof removePictureCommand>;
export type ProductContent = z.output<typeof productContentFields>;
