import type { NeedRow } from "../../../db/schema/calls.ts";
import type { FigureType } from "../../../db/schema/products.ts";
import { compareFigures, readUnit } from "../../kernel/unit.ts";
import { boundText, type Capability, NO, reachOf } from "../products/capability.ts";
import { SAME_THING, sharedPart } from "./same-thing.ts";

export type NeedToCheck = Pick<
  NeedRow,
  "titleZh" | "titleEn" | "figureType" | "comparator" | "threshold" | "unit" | "evidence"
>;

/** What one side says: a figure as text without words (`≥ 95 %`), yes or no, or words. */
export type Saying =
  | { readonly kind: "figure"; readonly text: string }
  | { readonly kind: "flag"; readonly isYes: boolean }
  | { readonly kind: "words"; readonly text: string };

export type NeedCheck = {
  readonly verdict: "met" | "not-met" | "unknown";
  /** Why nothing can be said. Null unless unknown. */
  readonly why: "no-capability" | "no-threshold" | "only-words" | "only-part" | null;
  /** The capability that speaks of the same thing; null where none does. */
  readonly capabilityId: Capability["id"] | null;
  readonly name: string | null;
  readonly said: Saying | null;
  readonly wanted: Saying;
  readonly evidence: string | null;
  /** Civil date of the evidence. */
  readonly evidenceOn: string | null;
};

/**
 * Whether a product does what a need asks for, by its firm's own words. Only a capability that speaks of the same
 * thing is compared: of one type, of one dimension, with a name that shares its words. Where the stated range lies
 * on both sides of what is wanted, nothing is promised: unknown.
 */
export function checkNeed(need: NeedToCheck, capabilities: readonly Capability[]): NeedCheck {
  const capability = closestStatement(need, capabilities);
  const wanted = wantedBy(need);
  if (capability === undefined) {
    const nothing = { capabilityId: null, name: null, said: null, evidence: null, evidenceOn: null };
    return { verdict: "unknown", why: "no-capability", ...nothing, wanted };
  }
  return {
    ...judgeStatement(need, capability),
    capabilityId: capability.id,
    name: capability.name,
    said: saidBy(capability),
    wanted,
    evidence: capability.evidence,
    evidenceOn: capability.evidenceOn,
  };
}

export type Judgement = Pick<NeedCheck, "verdict" | "why">;

/** What is stated of a product, wherever it was read from. */
export type Statement = Pick<
  Capability,
  "name" | "figureType" | "bound" | "figure" | "figureHigh" | "unit" | "evidence"
>;

const MET: Judgement = { verdict: "met", why: null };
const NOT_MET: Judgement = { verdict: "not-met", why: null };

/** Whether one statement on the same thing says that the need is met. */
export function judgeStatement(need: NeedToCheck, capability: Statement): Judgement {
  switch (need.figureType) {
    case "text":
      return { verdict: "unknown", why: "only-words" };
    case "flag":
      return capability.figure === NO ? NOT_MET : MET;
    case "number":
      return judgedByFigure(need, capability);
  }
}

function judgedByFigure({ comparator, threshold, unit }: NeedToCheck, capability: Statement): Judgement {
  if (comparator === null || threshold === null) return { verdict: "unknown", why: "no-threshold" };
  const { low, high } = reachOf(capability);
  const fromLow =
    low === null ? undefined : compareFigures({ figure: low, unit: capability.unit }, { figure: threshold, unit });
  const fromHigh =
    high === null ? undefined : compareFigures({ figure: high, unit: capability.unit }, { figure: threshold, unit });
  const isAbove = fromLow !== undefined && fromLow > 0;
  const isBelow = fromHigh !== undefined && fromHigh < 0;
  switch (comparator) {
    case "at_least":
      return isBelow ? NOT_MET : isAbove || fromLow === 0 ? MET : PART;
    case "at_most":
      return isAbove ? NOT_MET : isBelow || fromHigh === 0 ? MET : PART;
    case "exactly":
      return isAbove || isBelow ? NOT_MET : fromLow === 0 && fromHigh === 0 ? MET : PART;
  }
}

const PART: Judgement = { verdict: "unknown", why: "only-part" };

/** The statement whose name shares most with the need's; of several, one with evidence. */
export function closestStatement<Stated extends Statement>(
  need: NeedToCheck,
  capabilities: readonly Stated[],
): Stated | undefined {
  const ranked = capabilities
    .filter((one) => isComparable(need, one))
    .map((one) => ({ one, shared: sharedWith(need, one.name) }))
    .filter(({ shared }) => shared >= SAME_THING)
    .sort((a, b) => b.shared - a.shared || Number(b.one.evidence !== null) - Number(a.one.evidence !== null));
  return ranked[0]?.one;
}

function isComparable(need: NeedToCheck, capability: Statement): boolean {
  const type: FigureType = capability.figureType;
  if (type !== need.figureType) return false;
  if (type !== "number") return true;
  return capability.figure !== null && readUnit(capability.unit).dimension === readUnit(need.unit).dimension;
}

function sharedWith({ titleZh, titleEn }: NeedToCheck, name: string): number {
  return Math.max(sharedPart(titleZh, name), titleEn === null ? 0 : sharedPart(titleEn, name));
}

function saidBy(capability: Capability): Saying {
  if (capability.figureType === "flag") return { kind: "flag", isYes: capability.figure !== NO };
  if (capability.figureType === "number") return { kind: "figure", text: boundText(capability) };
  return { kind: "words", text: capability.detail ?? capability.name };
}

function wantedBy({ figureType, comparator, threshold, unit, titleZh }: NeedToCheck): Saying {
  if (figureType === "flag") return { kind: "flag", isYes: true };
  if (figureType === "number" && comparator !== null && threshold !== null) {
    return { kind: "figure", text: boundText({ bound: comparator, figure: threshold, figureHigh: null, unit }) };
  }
  return { kind: "words", text: titleZh };
}
