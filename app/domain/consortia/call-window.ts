import { type CallRow, isOpenAt, stateAt } from "../calls/call.ts";

type CallMoments = Pick<CallRow, "state" | "publishAt" | "deadline">;

/** Whether a call is published and its deadline has not come: `now < deadline`, to the millisecond. */
export function isTakingBids(call: CallMoments, now: number): boolean {
  return isOpenAt(call, now) && call.deadline !== null && now < call.deadline;
}

const OPENED_STATES: readonly CallRow["state"][] = ["closed", "evaluating", "awarded", "failed"];

/** Whether the bids of a call may be read by its bureau: its deadline has passed and it was not cancelled. */
export function isOpened(call: CallMoments, now: number): boolean {
  return call.deadline !== null && call.deadline <= now && OPENED_STATES.includes(stateAt(call, now));
}
