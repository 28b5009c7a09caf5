import type { CapabilityRow, FigureBound } from "../../../db/schema/products.ts";
import { figureText, type Milli } from "../../kernel/figure.ts";

/** Yes and no of a capability that is there or not, as figures; a flag without any says yes. */
export const YES = 1_000;
export const NO = 0;

/** What a firm says that its product can do, as far as needs are checked against it. */
export type Capability = Pick<
  CapabilityRow,
  "id" | "name" | "figureType" | "bound" | "figure" | "figureHigh" | "unit" | "detail" | "evidence" | "evidenceOn"
>;

type Figured = Pick<Capability, "bound" | "figure" | "figureHigh" | "unit">;

/** The lowest and highest figure that a capability's words allow; null where they set no end. */
export function reachOf({ bound, figure, figureHigh }: Figured): {
  readonly low: Milli | null;
  readonly high: Milli | null;
} {
  switch (bound ?? "exactly") {
    case "at_least":
      return { low: figure, high: null };
    case "at_most":
      return { low: null, high: figure };
    case "between":
      return { low: figure, high: figureHigh };
    default:
      return { low: figure, high: figure };
  }
}

const SIGNS: Readonly<Record<FigureBound, string>> = { exactly: "", at_least: "≥ ", at_most: "≤ ", between: "" };

/** A figure with its bound and unit, the same in every language: `≥ 99.5 %`, `160–480 kW`. */
export function boundText({ bound, figure, figureHigh, unit }: Figured): string {
  if (figure === null) return "";
  const sign = SIGNS[bound ?? "exactly"];
  const high = bound === "between" && figureHigh !== null ? `–${figureText(figureHigh)}` : "";
  const tail = unit === null ? "" : ` ${unit}`;
  return `${sign}${figureText(figure)}${high}${tail}`;
}
