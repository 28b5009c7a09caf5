import type { ConsortiumState } from "../../../db/schema/consortia.ts";
import type { Transition } from "../../kernel/lifecycle.ts";
import type { MemberRole } from "./consortium-lifecycle.ts";

export type AgreementVerb = "agree" | "unsign" | "change" | "lock" | "unlock" | "dissolve";

/**
 * The life of a consortium by what its members have signed. `agree` comes with the last signature, `lock` with the
 * submitted bid, `unlock` with its withdrawal. Any `change` of what is signed leads back to `forming`; members do not
 * change while a bid stands (招标投标法实施条例 37).
 */
export const AGREEMENT_LIFE: readonly Transition<ConsortiumState, AgreementVerb, MemberRole>[] = [
  { from: ["forming"], verb: "agree", to: "agreed", who: ["lead", "firm"] },
  { from: ["agreed"], verb: "unsign", to: "forming", who: ["lead", "firm"] },
  { from: ["forming", "agreed", "locked"], verb: "change", to: "forming", who: ["lead", "firm", "clock"] },
  { from: ["forming", "agreed", "locked"], verb: "lock", to: "locked", who: ["lead"] },
  { from: ["locked"], verb: "unlock", to: "agreed", who: ["lead"] },
  { from: ["forming", "agreed"], verb: "dissolve", to: "dissolved", who: ["lead"] },
];
