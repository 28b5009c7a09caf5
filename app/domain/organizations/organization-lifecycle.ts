import type { OrganizationRow } from "../../../db/schema/organizations.ts";
import type { Transition } from "../../kernel/lifecycle.ts";

export type Verification = OrganizationRow["verification"];
export type VerificationVerb = "request" | "verify" | "reject" | "change-identity";
export type VerificationRole = "owner" | "manager" | "official";

/**
 * The life of a firm's verification. `change-identity` follows from an edit: what was verified is no longer so.
 * A verified firm can be rejected later, when its registration turns out to be void.
 */
export const VERIFICATION_LIFECYCLE: readonly Transition<Verification, VerificationVerb, VerificationRole>[] = [
  { from: ["unverified", "rejected"], verb: "request", to: "pending", who: ["owner", "manager"] },
  { from: ["pending"], verb: "verify", to: "verified", who: ["official"], needsNote: true },
  { from: ["pending", "verified"], verb: "reject", to: "rejected", who: ["official"], needsNote: true },
  { from: ["verified"], verb: "change-identity", to: "pending", who: ["owner", "manager"] },
];
