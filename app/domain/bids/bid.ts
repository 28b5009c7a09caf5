import type { BidRow } from "../../../db/schema/bids.ts";
import type { CallRow, NeedRow } from "../../../db/schema/calls.ts";

export const MOST_ANSWER = 2_000;
export const MOST_SUMMARY = 1_000;
export const MOST_FILES = 10;
export const MOST_FILE_MEGABYTES = 20;
export const MOST_MONTHS = 600;

/** Yes and no of a need that asks whether something is there, as figures. */
export const YES = 1_000;
export const NO = 0;

export type NeedVerdict = "met" | "missed" | "unknown";

/** Whether a stated figure reaches what a need asks for; unknown where nothing can be compared. */
export function verdictOf(
  need: Pick<NeedRow, "figureType" | "comparator" | "threshold">,
  figure: number | null,
): NeedVerdict {
  if (figure === null || need.figureType === "text") return "unknown";
  if (need.figureType === "flag") return figure === YES ? "met" : "missed";
  if (need.comparator === null || need.threshold === null) return "unknown";
  const isMet =
    need.comparator === "at_least"
      ? figure >= need.threshold
      : need.comparator === "at_most"
        ? figure <= need.threshold
        : figure === need.threshold;
  return isMet ? "met" : "missed";
}

/** Whether the draft has moved on since it was last submitted. */
export function isChangedSinceSubmission(
  bid: Pick<BidRow, "state" | "draftVersion" | "submittedDraftVersion">,
): boolean {
  return bid.state === "submitted" && bid.draftVersion !== bid.submittedDraftVersion;
}

/** A scenario plan has no price; everything else does. */
export function needsPrice(call: Pick<CallRow, "kind">): boolean {
  return call.kind !== "plan";
}
