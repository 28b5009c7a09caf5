import type { CallRow } from "../../../db/schema/calls.ts";

type CallMoments = Pick<CallRow, "state" | "publishAt" | "deadline">;

/** Whether a call is published and its deadline has not come: `now < deadline`, to the millisecond. */
export function isTakingBids(call: CallMoments, now: number): boolean {
  const isPublished =
    call.state === "open" || (call.state === "scheduled" && call.publishAt !== null && call.publishAt <= now);
  return isPublished && call.deadline !== null && now < call.deadline;
}

const OPENED_STATES: readonly CallRow["state"][] = ["closed", "evaluating", "awarded", "failed"];

/** Whether the bids of a call may be read by its bureau: its deadline has passed and it was not cancelled. */
export function isOpened(call: CallMoments, now: number): boolean {
  if (call.deadline === null || now < call.deadline) return false;
  return (
    OPENED_STATES.includes(call.state) ||
    call.state === "open" ||
    (call.state === "scheduled" && call.publishAt !== null && call.publishAt <= now)
  );
}
