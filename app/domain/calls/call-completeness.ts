import { beijingDate, beijingMinute, type Instant } from "../../kernel/instant.ts";
import { wanText } from "../../kernel/money.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { periodsFor } from "../policies/tender-rules.ts";
import {
  amountsAddUp,
  CALL_TASKS,
  type CallRow,
  type CallTask,
  type CriterionRow,
  FULL_WEIGHT,
  isNegotiable,
  type NeedRow,
  sumOfParts,
  sumOfWeights,
} from "./call.ts";
import { earliestDeadline } from "./call-timeline.ts";
import { favouringIn } from "./favouring-terms.ts";
import { daysBetween } from "./working-days.ts";

export type CallParts = {
  readonly call: CallRow;
  readonly needs: readonly NeedRow[];
  readonly criteria: readonly CriterionRow[];
};

/** What keeps a call from being published: the reason with its field, and the task it belongs to. */
export type Missing = { readonly task: CallTask; readonly refusal: Refusal };

/** Everything that is missing or wrong if the call were published now, or at its hour; empty when it may be. */
export function missingIn(parts: CallParts, now: Instant): readonly Missing[] {
  const { call } = parts;
  return [
    ...of("basics", basicsMissing(call)),
    ...of("money", call.kind === "opportunity" ? moneyMissing(call) : []),
    ...of("needs", needsMissing(parts, now)),
    ...of("criteria", criteriaMissing(parts, now)),
    ...of("timeline", timelineMissing(call, now)),
  ];
}

/** The tasks with nothing missing. */
export function tasksDone(missing: readonly Missing[]): readonly CallTask[] {
  return CALL_TASKS.filter((task) => !missing.some((one) => one.task === task));
}

/** When the call would be published if it were approved now. */
export function publicationOf(call: Pick<CallRow, "publishAt">, now: Instant): Instant {
  return call.publishAt !== null && call.publishAt > now ? call.publishAt : now;
}

function of(task: CallTask, refusals: readonly Refusal[]): readonly Missing[] {
  return refusals.map((one) => ({ task, refusal: one }));
}

function basicsMissing(call: CallRow): Refusal[] {
  const needed: Refusal[] = [];
  if (call.titleZh === "") needed.push(refusal("call.title-missing", {}, "titleZh"));
  if (call.bodyZh === "") needed.push(refusal("call.body-missing", {}, "bodyZh"));
  if (call.domain === null) needed.push(refusal("call.domain-missing", {}, "domain"));
  if (call.kind === "opportunity" && call.place === null) needed.push(refusal("call.place-missing", {}, "place"));
  return needed;
}

function moneyMissing(call: CallRow): Refusal[] {
  const needed: Refusal[] = [];
  if (call.investmentType === null) needed.push(refusal("call.investment-missing", {}, "investmentType"));
  if (call.isDigital === null) needed.push(refusal("call.digital-missing", {}, "isDigital"));
  if (!isNegotiable(call) && !amountsAddUp(call))
    needed.push(
      refusal("call.amounts-differ", { total: wanText(call.total ?? 0), sum: wanText(sumOfParts(call)) }, "total"),
    );
  return needed;
}

function needsMissing({ call, needs }: CallParts, now: Instant): readonly Refusal[] {
  const hasOne = call.kind === "opportunity" ? needs.some((need) => need.kind === "must") : needs.length > 0;
  return [
    ...(hasOne ? [] : [refusal(call.kind === "opportunity" ? "call.must-need-missing" : "call.need-missing")]),
    ...needs.flatMap((need, place) => needGaps(need, place)),
    ...favouringIn(call, "needs", needs, now),
  ];
}

function needGaps(need: NeedRow, place: number): Refusal[] {
  const number = place + 1;
  if (need.titleZh === "") return [refusal("call.need-untitled", { number }, `needs[${place}].titleZh`)];
  const isOpen = need.figureType === "number" && (need.comparator === null || need.threshold === null);
  return isOpen ? [refusal("call.need-threshold-missing", { number }, `needs[${place}].threshold`)] : [];
}

function criteriaMissing({ call, criteria }: CallParts, now: Instant): readonly Refusal[] {
  if (criteria.length === 0) return [refusal("call.criteria-missing")];
  const untitled = criteria.flatMap((one, place) =>
    one.titleZh === "" ? [refusal("call.criterion-untitled", { number: place + 1 }, `criteria[${place}].titleZh`)] : [],
  );
  const sum = sumOfWeights(criteria);
  const weights = sum === FULL_WEIGHT ? [] : [refusal("call.weights-differ", { sum, whole: FULL_WEIGHT })];
  return [...untitled, ...weights, ...favouringIn(call, "criteria", criteria, now)];
}

function timelineMissing(call: CallRow, now: Instant): Refusal[] {
  const publication = publicationOf(call, now);
  if (call.deadline === null) return [refusal("call.deadline-missing", {}, "deadline")];
  if (call.deadline <= publication) return [refusal("call.deadline-before-publication", {}, "deadline")];
  const wrong: Refusal[] = [];
  const periods = periodsFor(call.kind === "plan" ? null : call.investmentType, beijingDate(publication));
  if (daysBetween(publication, call.deadline) < periods.leastDays) {
    const earliest = beijingMinute(earliestDeadline(call.investmentType, publication)).replace("T", " ");
    const params = { days: periods.leastDays, basis: periods.legalBasis, earliest };
    wrong.push(refusal("call.deadline-too-early", params, "deadline"));
  }
  if (call.questionsUntil === null) wrong.push(refusal("call.questions-missing", {}, "questionsUntil"));
  else if (call.questionsUntil <= publication || call.questionsUntil > call.deadline)
    wrong.push(refusal("call.questions-outside", {}, "questionsUntil"));
  return wrong;
}
