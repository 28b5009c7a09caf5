import type { CallKind, CallRow, CallState, CriterionRow, LeadKind, NeedRow } from "../../../db/schema/calls.ts";
import type { Fen } from "../../kernel/money.ts";

export type { CallKind, CallRow, CallState, CriterionRow, LeadKind, NeedRow };

/** The parts of an authoring work, in the order of the task list. */
export const CALL_TASKS = ["basics", "money", "needs", "criteria", "rules", "timeline", "attachments"] as const;

export type CallTask = (typeof CALL_TASKS)[number];

export const MOST_NEEDS = 40;
export const MOST_CRITERIA = 20;
export const MOST_ATTACHMENTS = 20;
/** What the weights of a call's criteria must add up to. */
export const FULL_WEIGHT = 100;

/**
 * The state at `now`, read from the timeline: a late worker never leaves a closed call open.
 * A bid counts while `now < deadline`.
 */
export function stateAt(call: Pick<CallRow, "state" | "publishAt" | "deadline">, now: number): CallState {
  const isDue = call.state === "scheduled" && call.publishAt !== null && call.publishAt <= now;
  const state = isDue ? "open" : call.state;
  return state === "open" && call.deadline !== null && call.deadline <= now ? "closed" : state;
}

export function isOpenAt(call: Pick<CallRow, "state" | "publishAt" | "deadline">, now: number): boolean {
  return stateAt(call, now) === "open";
}

/** Whether everybody may read the call: it has been published, whatever became of it since. */
export function isPublicAt(call: Pick<CallRow, "state" | "publishAt" | "publishedAt">, now: number): boolean {
  return call.publishedAt !== null || (call.state === "scheduled" && call.publishAt !== null && call.publishAt <= now);
}

export type Amounts = {
  readonly total: Fen | null;
  readonly fiscal: Fen | null;
  readonly platform: Fen | null;
  readonly social: Fen | null;
};

/** No amount is stated: it is to be negotiated (面议). */
export function isNegotiable(amounts: Amounts): boolean {
  return amounts.total === null && amounts.fiscal === null && amounts.platform === null && amounts.social === null;
}

/** The parts that are stated, added up; parts left empty count as nothing. */
export function sumOfParts(amounts: Amounts): Fen {
  return (amounts.fiscal ?? 0) + (amounts.platform ?? 0) + (amounts.social ?? 0);
}

/** Whether the parts are exactly the total, or nothing is stated at all. */
export function amountsAddUp(amounts: Amounts): boolean {
  return isNegotiable(amounts) || (amounts.total !== null && amounts.total === sumOfParts(amounts));
}

export function sumOfWeights(criteria: readonly Pick<CriterionRow, "weight">[]): number {
  return criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
}
