import type { BidState } from "../../../db/schema/bids.ts";
import type { Transition } from "../../kernel/lifecycle.ts";

export type BidVerb = "edit" | "submit" | "replace" | "withdraw";

/** `writer`: does the work in the lead firm; `binder`: may bind it. A binder writes too. */
export type BidRole = "writer" | "binder";

/** The life of a bid. Every verb works only before the deadline: `now < deadline` by the server's clock. */
export const BID_LIFE: readonly Transition<BidState, BidVerb, BidRole>[] = [
  { from: ["draft"], verb: "edit", to: "draft", who: ["writer", "binder"] },
  { from: ["submitted"], verb: "edit", to: "submitted", who: ["writer", "binder"] },
  { from: ["withdrawn"], verb: "edit", to: "withdrawn", who: ["writer", "binder"] },
  { from: ["draft", "withdrawn"], verb: "submit", to: "submitted", who: ["binder"] },
  { from: ["submitted"], verb: "replace", to: "submitted", who: ["binder"] },
  { from: ["submitted"], verb: "withdraw", to: "withdrawn", who: ["binder"] },
];
