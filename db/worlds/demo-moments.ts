import { earliestDeadline } from "../../app/domain/calls/call-timeline.ts";
import { endOfOffice, workingDayFrom, workingDayUpTo } from "../../app/domain/calls/working-days.ts";
import { addDays, beijingDate, DAY, HOUR } from "../../app/kernel/instant.ts";
import type { DemoScenario } from "./demo-content.ts";

/** The moments of a call's life; `publishedAt` and `deadline` of a call that is still written are those intended. */
export type CallMoments = {
  readonly scenarioAt: number;
  readonly writtenAt: number;
  readonly submittedAt: number;
  readonly approvedAt: number;
  readonly publishedAt: number;
  readonly deadline: number;
};

const SOON = 60;

/**
 * Turns the hours of the content into moments: far deadlines at 17:00 of a working day, near ones at a full hour;
 * published early enough for the period that the law asks for.
 */
export function momentsOf({ call, investmentType }: DemoScenario, now: number): CallMoments {
  const deadline = deadlineAt(call.deadlineInHours ?? 45 * 24, now);
  const at = now - (call.publishedHoursAgo ?? -24 * 10) * HOUR;
  const wanted = at > now ? officeMorning(at) : officeMorningUpTo(at);
  let publishedAt = Math.min(wanted, deadline - 10 * DAY);
  while (earliestDeadline(investmentType ?? null, publishedAt) > deadline) publishedAt -= DAY;
  const written = call.publishedHoursAgo === undefined ? now - 6 * DAY : publishedAt - 9 * DAY;
  return {
    scenarioAt: written - 16 * DAY,
    writtenAt: written,
    submittedAt: written + 4 * DAY,
    approvedAt: written + 5 * DAY + 3 * HOUR,
    publishedAt,
    deadline,
  };
}

function deadlineAt(hours: number, now: number): number {
  const at = now + hours * HOUR;
  if (Math.abs(hours) < SOON) return Math.ceil(at / HOUR) * HOUR;
  if (hours > 0) return endOfOffice(workingDayFrom(beijingDate(at)));
  const sameDay = endOfOffice(workingDayUpTo(beijingDate(at)));
  return sameDay < now ? sameDay : endOfOffice(workingDayUpTo(addDays(beijingDate(at), -1)));
}

/** Half past nine in Beijing on the same day. */
function officeMorning(at: number): number {
  return endOfOffice(beijingDate(at)) - 7.5 * HOUR;
}

/** The latest office morning that is not after the moment: what people do some hours later comes behind it at any hour. */
function officeMorningUpTo(at: number): number {
  const morning = officeMorning(at);
  return morning > at ? morning - DAY : morning;
}
