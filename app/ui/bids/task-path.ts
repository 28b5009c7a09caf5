import type { BidTask } from "../../domain/bids/bid-completeness.ts";

/** Where a task of a bid is done; undefined where a firm alone has no page for it. */
export function taskPath(task: BidTask, bidId: string, consortiumId: string | null): string | undefined {
  if (task !== "team" && task !== "agreement") return `/firm/bids/${bidId}/${task}`;
  if (consortiumId === null) return undefined;
  return task === "team" ? `/firm/consortia/${consortiumId}` : `/firm/consortia/${consortiumId}/agreement`;
}
