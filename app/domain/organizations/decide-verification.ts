import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type OrganizationRow, organizations, verificationDecisions } from "../../../db/schema/organizations.ts";
import { newId } from "../../kernel/ids.ts";
import { addDays, beijingDate } from "../../kernel/instant.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting, PersonActor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { closeIdentityRequest } from "./open-request.ts";
import {
  MOST_VERIFIED_DAYS,
  USUAL_VERIFIED_DAYS,
  VERIFICATION_LIFECYCLE,
  type Verification,
} from "./organization-lifecycle.ts";
import { canDecideVerification } from "./organization-policy.ts";
import { findOrganization } from "./organization-queries.ts";
import { findPendingRequest } from "./verification-queries.ts";
import type { DecideVerificationCommand } from "./verification-schema.ts";

/**
 * An official verifies or rejects, with the reason either way, what stands there in the version that was read.
 * A verification has a last day, two years on where none is said. The same answer to a firm that asked for nothing
 * since is the same act.
 */
export function decideVerification(
  db: Database,
  command: DecideVerificationCommand,
  { actor, now }: Acting,
): Result<{ readonly verification: Verification }> {
  return act(db, (tx) => {
    const row = findOrganization(tx, command.organizationId);
    if (row === undefined || actor.kind !== "person") return refused("access.not-yours");
    const decision = canDecideVerification(actor, row.id);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (row.version !== command.version) return refused("organization.changed-meanwhile");
    const isAsked = findPendingRequest(tx, row.id) !== undefined;
    if (row.verification === command.decision && !isAsked) return done({ verification: row.verification });
    const verb = command.decision === "rejected" ? "reject" : row.verification === "verified" ? "renew" : "verify";
    const step = transitionOf(VERIFICATION_LIFECYCLE, row.verification, verb);
    if (step === undefined) return refused("organization.not-waiting");
    const verifiedUntilOn = step.to === "verified" ? lastDayOf(command, now) : null;
    if (verifiedUntilOn === undefined) return refused("organization.last-day", {}, "verifiedUntilOn");
    tx.update(organizations)
      .set({
        verification: step.to,
        verifiedAt: step.to === "verified" ? now : null,
        verifiedUntilOn,
        updatedAt: now,
      })
      .where(eq(organizations.id, row.id))
      .run();
    keep(tx, row, command, { actor, now });
    return done({ verification: step.to });
  });
}

/** The last day that the official gave, if it lies within the bounds. */
function lastDayOf({ verifiedUntilOn }: DecideVerificationCommand, now: number): string | undefined {
  const today = beijingDate(now);
  if (verifiedUntilOn === undefined) return addDays(today, USUAL_VERIFIED_DAYS);
  const isWithin = verifiedUntilOn > today && verifiedUntilOn <= addDays(today, MOST_VERIFIED_DAYS);
  return isWithin ? verifiedUntilOn : undefined;
}

/** The decision with its author, the answered request, and the news of it. */
function keep(
  tx: Transaction,
  row: OrganizationRow,
  { decision, reason }: DecideVerificationCommand,
  { actor, now }: { readonly actor: PersonActor; readonly now: number },
): void {
  tx.insert(verificationDecisions)
    .values({
      id: newId<"verification_decision">(now),
      organizationId: row.id,
      decision,
      reason,
      decidedById: actor.personId,
      decidedAt: now,
    })
    .run();
  closeIdentityRequest(tx, row.id, { state: decision, decidedById: actor.personId, decidedAt: now, reason });
  recordEvent(tx, {
    name: decision === "verified" ? "organization.verified" : "organization.rejected",
    actorId: actor.personId,
    now,
    subject: { kind: "organization", id: row.id },
    payload: { version: row.version },
  });
}
