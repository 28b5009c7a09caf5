import type { ConsortiumState, MemberState } from "../../../db/schema/consortia.ts";
import type { Transition } from "../../kernel/lifecycle.ts";

export type MemberVerb = "accept" | "decline" | "expire" | "remove" | "leave";

/** `lead`: binds the lead firm; `firm`: binds the member firm; `clock`: time itself. */
export type MemberRole = "lead" | "firm" | "clock";

/** The life of a member. Every verb but `expire` works only while the call takes bids. */
export const MEMBER_LIFE: readonly Transition<MemberState, MemberVerb, MemberRole>[] = [
  { from: ["invited"], verb: "accept", to: "accepted", who: ["firm"] },
  { from: ["invited"], verb: "decline", to: "declined", who: ["firm"] },
  { from: ["invited"], verb: "expire", to: "expired", who: ["clock"] },
  { from: ["invited", "accepted"], verb: "remove", to: "removed", who: ["lead"] },
  { from: ["accepted"], verb: "leave", to: "left", who: ["firm"] },
];

export const CONSORTIUM_ACT_NAMES = [
  "open",
  "rename",
  "invite",
  "accept",
  "decline",
  "leave",
  "remove",
  "replace",
  "set-shares",
  "set-coverage",
  "set-grades",
  "set-rights",
  "offer-lead",
  "answer-lead",
  "dissolve",
  "comment",
  "task",
  "file",
] as const;

export type ConsortiumAct = (typeof CONSORTIUM_ACT_NAMES)[number];

type ActRule = {
  /** The states of the consortium in which it is done. */
  readonly states: readonly ConsortiumState[];
  /** Whether it is done while the consortium's bid stands submitted. What the bid says must stay as it was said. */
  readonly withStandingBid: boolean;
  /** Whether the call must still take bids. */
  readonly beforeDeadline: boolean;
};

const LIVING = ["forming", "agreed", "locked"] as const;
const SHAPED: ActRule = { states: LIVING, withStandingBid: false, beforeDeadline: true };
const BESIDE: ActRule = { states: LIVING, withStandingBid: true, beforeDeadline: true };
const TALK: ActRule = { states: LIVING, withStandingBid: true, beforeDeadline: false };

/** What is done when in the life of a consortium; who does it is the policy's matter. */
export const CONSORTIUM_ACTS: Readonly<Record<ConsortiumAct, ActRule>> = {
  open: SHAPED,
  rename: SHAPED,
  invite: SHAPED,
  accept: SHAPED,
  decline: BESIDE,
  leave: SHAPED,
  remove: SHAPED,
  replace: SHAPED,
  "set-shares": SHAPED,
  "set-coverage": SHAPED,
  "set-grades": SHAPED,
  "set-rights": BESIDE,
  "offer-lead": SHAPED,
  "answer-lead": SHAPED,
  dissolve: SHAPED,
  comment: TALK,
  task: TALK,
  file: TALK,
};
