import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { type OrganizationRow, organizations } from "../../../db/schema/organizations.ts";
import { addDays, beijingDate } from "../../kernel/instant.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { openIdentityRequest } from "./open-request.ts";
import { RENEWAL_DAYS, VERIFICATION_LIFECYCLE, type Verification } from "./organization-lifecycle.ts";
import { canEditOrganization } from "./organization-policy.ts";
import { findOrganization } from "./organization-queries.ts";
import { findPendingRequest } from "./verification-queries.ts";
import type { RequestVerificationCommand } from "./verification-schema.ts";

/**
 * Asks officials to verify who the organisation is, with what shows it. Asked again while it waits, it adds the new
 * evidence and changes nothing else. One registered abroad names at least where its registration can be looked up.
 */
export function requestVerification(
  db: Database,
  command: RequestVerificationCommand,
  { actor, now }: Acting,
): Result<{ readonly verification: Verification }> {
  return act(db, (tx) => {
    const row = findOrganization(tx, command.organizationId);
    if (row === undefined) return refused("access.not-yours");
    const decision = canEditOrganization(actor, row.id);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const step = transitionOf(VERIFICATION_LIFECYCLE, row.verification, "request");
    const isWaiting = row.verification === "pending" || findPendingRequest(tx, row.id) !== undefined;
    if (step === undefined && !isWaiting && !isNearEnd(row, now)) return refused("organization.already-verified");
    const hasShown = command.note !== undefined || (command.evidence?.length ?? 0) > 0;
    if (!isWaiting && row.country !== "CN" && !hasShown) return refused("organization.evidence-needed", {}, "note");
    const problem = openIdentityRequest(tx, { ...command, organizationId: row.id }, { actor, now });
    if (problem !== undefined) return { ok: false, refusal: problem };
    const verification = step?.to ?? row.verification;
    tx.update(organizations).set({ verification, updatedAt: now }).where(eq(organizations.id, row.id)).run();
    if (!isWaiting) {
      recordEvent(tx, {
        name: "organization.verification-requested",
        actorId: actorId(actor),
        now,
        subject: { kind: "organization", id: row.id },
      });
    }
    return done({ verification });
  });
}

/** Whether a verification runs out so soon that it may be asked for anew. */
export function isNearEnd(row: Pick<OrganizationRow, "verification" | "verifiedUntilOn">, now: number): boolean {
  return (
    row.verification === "verified" &&
    row.verifiedUntilOn !== null &&
    row.verifiedUntilOn <= addDays(beijingDate(now), RENEWAL_DAYS)
  );
}
