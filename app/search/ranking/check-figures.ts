import type { FigureBound } from "../../../db/schema/products.ts";
import {
  closestStatement,
  judgeStatement,
  type NeedToCheck,
  type Statement,
} from "../../domain/matching/check-need.ts";
import type { DocumentFigure, FigureCheck, MatchNeed } from "../engine.ts";

/**
 * Whether what a product states reaches the figure that a need names; null when the need names none. Only a statement
 * on the same thing counts, and what was compared comes with the verdict.
 */
export function figureChecks(need: MatchNeed, figures: readonly DocumentFigure[]): FigureCheck | null {
  if (need.figure === null) return null;
  const { name, type, comparator, threshold, unit } = need.figure;
  const asked: NeedToCheck = {
    titleZh: name,
    titleEn: null,
    figureType: type,
    comparator,
    threshold,
    unit,
    evidence: null,
  };
  const closest = closestStatement(asked, figures.map(statementOf));
  if (closest === undefined) return { verdict: "unknown", said: null };
  return { verdict: judgeStatement(asked, closest).verdict, said: closest.said };
}

function statementOf(said: DocumentFigure): Statement & { readonly said: DocumentFigure } {
  const { name, type: figureType, low, high, unit, evidence } = said;
  return { name, figureType, bound: boundOf(low, high), figure: low ?? high, figureHigh: high, unit, evidence, said };
}

function boundOf(low: number | null, high: number | null): FigureBound {
  if (low === high) return "exactly";
  if (high === null) return "at_least";
  return low === null ? "at_most" : "between";
}
