import type { JoinRequestState } from "../../../db/schema/partners.ts";
import type { Transition } from "../../kernel/lifecycle.ts";
import type { NoticeState } from "./partner-notice.ts";

export type NoticeVerb = "edit" | "withdraw" | "renew" | "expire";
export type RequestVerb = "accept" | "decline" | "withdraw" | "expire";

/** `firm`: acts for the firm of the notice; `clock`: time itself. */
export const NOTICE_LIFE: readonly Transition<NoticeState, NoticeVerb, "firm" | "clock">[] = [
  { from: ["published"], verb: "edit", to: "published", who: ["firm"] },
  { from: ["published", "expired"], verb: "renew", to: "published", who: ["firm"] },
  { from: ["published", "expired"], verb: "withdraw", to: "withdrawn", who: ["firm"] },
  { from: ["published"], verb: "expire", to: "expired", who: ["clock"] },
];

/** `owner`: binds the firm of the notice; `asker`: binds the firm that asks. */
export const REQUEST_LIFE: readonly Transition<JoinRequestState, RequestVerb, "owner" | "asker" | "clock">[] = [
  { from: ["pending"], verb: "accept", to: "accepted", who: ["owner"] },
  { from: ["pending"], verb: "decline", to: "declined", who: ["owner"], needsNote: true },
  { from: ["pending"], verb: "withdraw", to: "withdrawn", who: ["asker"] },
  { from: ["pending"], verb: "expire", to: "expired", who: ["clock"] },
];
