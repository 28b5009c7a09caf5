import type { OrganizationRow } from "../../../db/schema/organizations.ts";
import type { Transition } from "../../kernel/lifecycle.ts";

export type Verification = OrganizationRow["verification"];
export type VerificationVerb = "request" | "verify" | "renew" | "reject" | "change-identity" | "expire";
export type VerificationRole = "owner" | "manager" | "official" | "clock";

/**
 * The life of a firm's verification. `change-identity` follows from an edit: what was verified is no longer so.
 * A verified firm may ask anew before its last day and stays verified meanwhile; `renew` gives it a new one.
 * It can be rejected later, when its registration turns out to be void.
 */
export const VERIFICATION_LIFECYCLE: readonly Transition<Verification, VerificationVerb, VerificationRole>[] = [
  { from: ["unverified", "rejected"], verb: "request", to: "pending", who: ["owner", "manager"] },
  { from: ["pending"], verb: "verify", to: "verified", who: ["official"], needsNote: true },
  { from: ["verified"], verb: "renew", to: "verified", who: ["official"], needsNote: true },
  { from: ["pending", "verified"], verb: "reject", to: "rejected", who: ["official"], needsNote: true },
  { from: ["verified"], verb: "change-identity", to: "pending", who: ["owner", "manager"] },
  { from: ["verified"], verb: "expire", to: "unverified", who: ["clock"] },
];

/** For how long officials vouch when they say nothing else, and at the most. */
export const USUAL_VERIFIED_DAYS = 730;
export const MOST_VERIFIED_DAYS = 1_826;

/** From so many days before its last one on, a verification may be asked for anew. */
export const RENEWAL_DAYS = 60;
