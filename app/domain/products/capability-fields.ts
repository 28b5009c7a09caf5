import { z } from "zod";
import { FIGURE_BOUNDS, FIGURE_TYPES, type FigureBound, type FigureType } from "../../../db/schema/products.ts";
import { type Milli, parseFigure } from "../../kernel/figure.ts";
import { instantInBeijing } from "../../kernel/instant.ts";
import { lineField } from "../organizations/organization-schema.ts";
import { NO } from "./capability.ts";

export const MOST_CAPABILITIES = 30;

/** What a form offers as the type of a capability: `absent` is a flag that says no. */
export const CAPABILITY_TYPES = [...FIGURE_TYPES, "absent"] as const;

const dayField = z
  .string()
  .trim()
  .refine((text) => instantInBeijing(text) !== undefined, "form.moment");

const capability = z.object({
  name: lineField(120).optional(),
  figureType: z.enum(CAPABILITY_TYPES).default("text"),
  bound: z.enum(FIGURE_BOUNDS).default("exactly"),
  figure: z.string().max(40).optional(),
  figureHigh: z.string().max(40).optional(),
  unit: lineField(30).optional(),
  detail: lineField(500).optional(),
  evidence: lineField(500).optional(),
  evidenceOn: dayField.optional(),
});

type Typed = z.output<typeof capability>;
type Fault = { readonly message: string; readonly field: string };
type Figured = { readonly bound: FigureBound | null; readonly figure: Milli | null; readonly figureHigh: Milli | null };

export type CapabilityContent = Figured & {
  readonly name: string;
  readonly figureType: FigureType;
  readonly unit: string | null;
  readonly detail: string | null;
  readonly evidence: string | null;
  readonly evidenceOn: string | null;
};

/** Rows of a form whose name was left empty are no rows, unless something else was typed into them. */
export const capabilityFields = z
  .array(capability)
  .max(MOST_CAPABILITIES)
  .default([])
  .transform((rows, context): CapabilityContent[] =>
    rows.flatMap((row, place) => {
      const reading = read(row);
      if (reading === undefined) return [];
      if (!("message" in reading)) return [reading];
      context.addIssue({ code: "custom", message: reading.message, path: [place, reading.field] });
      return [];
    }),
  );

function read(row: Typed): CapabilityContent | Fault | undefined {
  const { name, unit, detail, evidence, evidenceOn } = row;
  if (name === undefined) {
    const rest = [row.figure, row.figureHigh, unit, detail, evidence, evidenceOn];
    return rest.every((value) => value === undefined) ? undefined : { message: "form.required", field: "name" };
  }
  const figured = figuredIn(row);
  if ("message" in figured) return figured;
  const figureType = row.figureType === "absent" ? "flag" : row.figureType;
  return {
    name,
    figureType,
    ...figured,
    unit: figureType === "number" ? (unit ?? null) : null,
    detail: detail ?? null,
    evidence: evidence ?? null,
    evidenceOn: evidenceOn ?? null,
  };
}

const WITHOUT: Figured = { bound: null, figure: null, figureHigh: null };

function figuredIn({ figureType, bound, figure, figureHigh }: Typed): Figured | Fault {
  if (figureType === "absent") return { ...WITHOUT, figure: NO };
  if (figureType !== "number") return WITHOUT;
  const low = parseFigure(figure ?? "");
  if (low === undefined) return { message: "form.figure", field: "figure" };
  if (bound !== "between") return { bound: bound === "exactly" ? null : bound, figure: low, figureHigh: null };
  const high = parseFigure(figureHigh ?? "");
  if (high === undefined) return { message: "form.figure", field: "figureHigh" };
  return high > low
    ? { bound, figure: low, figureHigh: high }
    : { message: "product.figure-range", field: "figureHigh" };
}
