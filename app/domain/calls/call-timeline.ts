import type { InvestmentType } from "../../../db/schema/scenarios.ts";
import { addDays, beijingDate, type Instant } from "../../kernel/instant.ts";
import { periodsFor } from "../policies/tender-rules.ts";
import { type CallRow, stateAt } from "./call.ts";
import type { CallVerb } from "./call-lifecycle.ts";
import { endOfOffice, workingDayFrom, workingDayUpTo } from "./working-days.ts";

/** A moment of a call, and what time itself does then. `at` null: not set. */
export type CallMoment = {
  readonly name: "publication" | "questions-until" | "deadline";
  readonly at: Instant | null;
  readonly verb: CallVerb | null;
};

type Timed = Pick<CallRow, "publishAt" | "publishedAt" | "questionsUntil" | "deadline">;

/** Every moment of a call in order, and what happens at it. */
export function timelineOf(call: Timed): readonly CallMoment[] {
  return [
    { name: "publication", at: call.publishedAt ?? call.publishAt, verb: "publish" },
    { name: "questions-until", at: call.questionsUntil, verb: null },
    { name: "deadline", at: call.deadline, verb: "close" },
  ];
}

/** When time next changes the call, for the index that the worker reads; null when it changes nothing more. */
export function nextCheckAt(call: Timed & Pick<CallRow, "state">): Instant | null {
  if (call.state === "scheduled") return call.publishAt;
  return call.state === "open" ? call.deadline : null;
}

/** What time owes the row at `now`: the verbs whose moment has come and that are not written yet, in order. */
export function dueVerbs(call: Timed & Pick<CallRow, "state">, now: Instant): readonly CallVerb[] {
  const state = stateAt(call, now);
  if (state === call.state) return [];
  if (call.state === "open") return ["close"];
  return state === "open" ? ["publish"] : ["publish", "close"];
}

export type ProposedTimeline = { readonly questionsUntil: Instant; readonly deadline: Instant };

/**
 * Proposes the moments of a call published at `publishAt`: at least the legal minimum, at 17:00 in Beijing,
 * ending on working days. `slackDays` leaves room for the approval, so that the minimum still holds after it.
 */
export function proposeTimeline(type: InvestmentType | null, publishAt: Instant, slackDays = 0): ProposedTimeline {
  const from = beijingDate(publishAt);
  const periods = periodsFor(type, from);
  const deadline = workingDayFrom(addDays(from, periods.proposedDays + slackDays));
  return {
    questionsUntil: endOfOffice(workingDayUpTo(addDays(deadline, -periods.questionDays))),
    deadline: endOfOffice(deadline),
  };
}

/** The earliest deadline that the law allows for a publication at `publishAt`. */
export function earliestDeadline(type: InvestmentType | null, publishAt: Instant): Instant {
  const from = beijingDate(publishAt);
  return endOfOffice(workingDayFrom(addDays(from, periodsFor(type, from).leastDays)));
}
