import { z } from "zod";
import { lineField } from "../organizations/organization-schema.ts";

export const MOST_CASES = 20;

const productCase = z.object({
  customer: lineField(120).optional(),
  year: z
    .string()
    .trim()
    .regex(/^(19|20)\d{2}$/)
    .transform(Number)
    .optional(),
  month: z
    .string()
    .trim()
    .regex(/^(0?[1-9]|1[0-2])$/)
    .transform(Number)
    .optional(),
  size: lineField(200).optional(),
  summary: lineField(1_000).optional(),
  evidence: lineField(500).optional(),
});

export type CaseContent = {
  readonly customer: string;
  readonly year: number;
  readonly month: number | null;
  readonly size: string | null;
  readonly summary: string;
  readonly evidence: string | null;
};

/** Where a product was used. Rows left empty are no rows. */
export const caseFields = z
  .array(productCase)
  .max(MOST_CASES)
  .default([])
  .transform((rows, context): CaseContent[] =>
    rows.flatMap((row, place) => {
      const { customer, year, month, size, summary, evidence } = row;
      if (Object.values(row).every((value) => value === undefined)) return [];
      if (customer !== undefined && year !== undefined && summary !== undefined) {
        return [{ customer, year, month: month ?? null, size: size ?? null, summary, evidence: evidence ?? null }];
      }
      for (const [field, value] of Object.entries({ customer, year, summary })) {
        if (value === undefined) context.addIssue({ code: "custom", message: "form.required", path: [place, field] });
      }
      return [];
    }),
  );
