import { z } from "zod";
import { FIGURE_TYPES, MATURITIES } from "../../../db/schema/products.ts";
import { parseFigure } from "../../kernel/figure.ts";
import { idField, lineField, moneyField, textField, versionField } from "../organizations/organization-schema.ts";
import { isPolicyDomain } from "../policies/policy-domain.ts";

const capability = z.object({
  name: lineField(120).optional(),
  figureType: z.enum(FIGURE_TYPES).default("text"),
  figure: z.string().max(40).optional(),
  unit: lineField(30).optional(),
  detail: lineField(500).optional(),
});

const productCase = z.object({
  customer: lineField(120).optional(),
  year: z
    .string()
    .regex(/^(19|20)\d{2}$/)
    .transform(Number)
    .optional(),
  summary: lineField(1_000).optional(),
  evidence: lineField(500).optional(),
});

/** Rows of a form whose name was left empty are no rows, unless something else was typed into them. */
const capabilities = z
  .array(capability)
  .max(30)
  .default([])
  .transform((rows, context) =>
    rows.flatMap(({ name, figureType, figure, unit, detail }, place) => {
      if (name === undefined) {
        if (figure === undefined && unit === undefined && detail === undefined) return [];
        context.addIssue({ code: "custom", message: "form.required", path: [place, "name"] });
        return [];
      }
      const milli = figureType === "number" && figure !== undefined ? parseFigure(figure) : null;
      if (milli === undefined || (figureType === "number" && milli === null)) {
        context.addIssue({ code: "custom", message: "form.figure", path: [place, "figure"] });
        return [];
      }
      return [{ name, figureType, figure: milli, unit: unit ?? null, detail: detail ?? null }];
    }),
  );

const cases = z
  .array(productCase)
  .max(20)
  .default([])
  .transform((rows, context) =>
    rows.flatMap(({ customer, year, summary, evidence }, place) => {
      if (customer === undefined && year === undefined && summary === undefined && evidence === undefined) return [];
      if (customer !== undefined && year !== undefined && summary !== undefined) {
        return [{ customer, year, summary, evidence: evidence ?? null }];
      }
      for (const [field, value] of Object.entries({ customer, year, summary })) {
        if (value === undefined) context.addIssue({ code: "custom", message: "form.required", path: [place, field] });
      }
      return [];
    }),
  );

/** Words that were typed with commas or one a line. */
const technologies = z
  .string()
  .max(2_000)
  .optional()
  .transform((text) => [...new Set((text ?? "").split(/[,，、;；\n]/).map((word) => word.trim()))].filter(Boolean))
  .pipe(z.array(z.string().max(60)).max(30));

const productFields = {
  nameZh: lineField(120),
  nameEn: lineField(200).optional(),
  bodyZh: textField(20_000).optional(),
  bodyEn: textField(40_000).optional(),
  maturity: z.enum(MATURITIES).optional(),
  city: lineField(60).optional(),
  priceLow: moneyField.optional(),
  priceHigh: moneyField.optional(),
  domains: z.array(z.string().refine(isPolicyDomain, "form.choice")).max(6).default([]),
  technologies,
  capabilities,
  cases,
};

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
export type ProductContent = Omit<EditProductCommand, "productId" | "version">;
