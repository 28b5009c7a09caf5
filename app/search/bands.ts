import { DAY } from "../kernel/instant.ts";
import { WAN } from "../kernel/money.ts";

/** Bands of money for the facet; codes stand in addresses and are never renamed. */
export const AMOUNT_BANDS = ["under-100w", "100w-500w", "500w-2000w", "over-2000w", "negotiable"] as const;
export type AmountBand = (typeof AMOUNT_BANDS)[number];

/** The band of an amount in fen; null is to be negotiated. */
export function amountBand(amount: number | null): AmountBand {
  if (amount === null) return "negotiable";
  if (amount < 100 * WAN) return "under-100w";
  if (amount < 500 * WAN) return "100w-500w";
  return amount < 2_000 * WAN ? "500w-2000w" : "over-2000w";
}

/** Bands of time until the deadline, reckoned when asked, so that an index of yesterday tells no wrong day. */
export const DEADLINE_BANDS = ["3-days", "7-days", "30-days", "later", "passed"] as const;
export type DeadlineBand = (typeof DEADLINE_BANDS)[number];

/** The band of a deadline as seen at `now`; undefined for what has none. */
export function deadlineBand(deadline: number | null, now: number): DeadlineBand | undefined {
  if (deadline === null) return undefined;
  if (deadline <= now) return "passed";
  if (deadline <= now + 3 * DAY) return "3-days";
  if (deadline <= now + 7 * DAY) return "7-days";
  return deadline <= now + 30 * DAY ? "30-days" : "later";
}
