import type { ProductRow } from "../../../db/schema/products.ts";
import { DAY } from "../../kernel/instant.ts";

/** A product is looked through once a year; its firm hears of it a month before. */
export const REVIEW_EVERY = 365 * DAY;
export const REVIEW_NOTICE = 30 * DAY;

type Reviewed = Pick<ProductRow, "reviewedAt" | "reviewDueAt">;

/** `none`: its firm has never said that it is right. `overdue`: has not said so for longer than a year. */
export type ReviewState = "none" | "right" | "due" | "overdue";

/** How far what a product says can be relied on. */
export function reviewStateOf({ reviewedAt, reviewDueAt }: Reviewed, now: number): ReviewState {
  if (reviewedAt === null || reviewDueAt === null) return "none";
  if (reviewDueAt <= now) return "overdue";
  return reviewDueAt - REVIEW_NOTICE <= now ? "due" : "right";
}

/** The columns of a product whose firm says at `now` that it is right. */
export function reviewedNow(now: number) {
  return { reviewedAt: now, reviewDueAt: now + REVIEW_EVERY, reviewRemindedAt: null };
}
