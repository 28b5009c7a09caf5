import type { Transition } from "../../kernel/lifecycle.ts";
import type { CallState } from "./call.ts";

/**
 * How somebody stands to a call. `author`: wrote it or submitted it. `colleague`: another official of its bureau.
 * `clock`: time itself. `outsider`: everybody else.
 */
export const CALL_ROLES = ["author", "colleague", "clock", "outsider"] as const;

export type CallRole = (typeof CALL_ROLES)[number];

export const CALL_VERBS = [
  "submit",
  "retract",
  "return",
  "approve",
  "publish",
  "reopen",
  "close",
  "fail",
  "cancel",
] as const;

export type CallVerb = (typeof CALL_VERBS)[number];

/**
 * A call's life. An approved call is `scheduled`; without a set hour it is published in the same act.
 * `retract` takes a call back for editing while it waits, `reopen` after it was approved and before it is public.
 */
export const CALL_LIFECYCLE: readonly Transition<CallState, CallVerb, CallRole>[] = [
  { from: ["draft"], verb: "submit", to: "awaiting_approval", who: ["author", "colleague"] },
  { from: ["awaiting_approval"], verb: "retract", to: "draft", who: ["author"] },
  { from: ["awaiting_approval"], verb: "return", to: "draft", who: ["colleague"], needsNote: true },
  { from: ["awaiting_approval"], verb: "approve", to: "scheduled", who: ["colleague"] },
  { from: ["scheduled"], verb: "publish", to: "open", who: ["author", "colleague", "clock"] },
  { from: ["scheduled"], verb: "reopen", to: "draft", who: ["author", "colleague"], needsNote: true },
  { from: ["open"], verb: "close", to: "closed", who: ["clock"] },
  { from: ["closed", "evaluating"], verb: "fail", to: "failed", who: ["author", "colleague"], needsNote: true },
  {
    from: ["draft", "awaiting_approval", "scheduled", "open", "closed", "evaluating"],
    verb: "cancel",
    to: "cancelled",
    who: ["author", "colleague"],
    needsNote: true,
  },
];
