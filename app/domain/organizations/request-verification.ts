import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { VERIFICATION_LIFECYCLE, type Verification } from "./organization-lifecycle.ts";
import { canEditOrganization } from "./organization-policy.ts";
import { findOrganization } from "./organization-queries.ts";
import type { RequestVerificationCommand } from "./organization-schema.ts";

/** Asks officials to verify who the organisation is. Asking again while it waits changes nothing. */
export function requestVerification(
  db: Database,
  { organizationId }: RequestVerificationCommand,
  { actor, now }: Acting,
): Result<{ readonly verification: Verification }> {
  return act(db, (tx) => {
    const row = findOrganization(tx, organizationId);
    if (row === undefined) return refused("access.not-yours");
    const decision = canEditOrganization(actor, row.id);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (row.verification === "pending") return done({ verification: "pending" });
    const step = transitionOf(VERIFICATION_LIFECYCLE, row.verification, "request");
    if (step === undefined) return refused("organization.already-verified");
    tx.update(organizations).set({ verification: step.to, updatedAt: now }).where(eq(organizations.id, row.id)).run();
    recordEvent(tx, {
      name: "organization.verification-requested",
      actorId: actorId(actor),
      now,
      subject: { kind: "organization", id: row.id },
    });
    return done({ verification: step.to });
  });
}
