import type { MemberState } from "../../../db/schema/consortia.ts";
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
