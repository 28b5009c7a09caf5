import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { organizations, verificationDecisions } from "../../../db/schema/organizations.ts";
import { newId } from "../../kernel/ids.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { VERIFICATION_LIFECYCLE, type Verification } from "./organization-lifecycle.ts";
import { canDecideVerification } from "./organization-policy.ts";
import { findOrganization } from "./organization-queries.ts";
import type { DecideVerificationCommand } from "./organization-schema.ts";

/** An official verifies or rejects, with the reason either way, what stands there in the version that was read. */
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
    if (row.verification === command.decision) return done({ verification: row.verification });
    const verb = command.decision === "verified" ? "verify" : "reject";
    const step = transitionOf(VERIFICATION_LIFECYCLE, row.verification, verb);
    if (step === undefined) return refused("organization.not-waiting");
    tx.update(organizations)
      .set({ verification: step.to, verifiedAt: step.to === "verified" ? now : null, updatedAt: now })
      .where(eq(organizations.id, row.id))
      .run();
    tx.insert(verificationDecisions)
      .values({
        id: newId<"verification_decision">(now),
        organizationId: row.id,
        decision: command.decision,
        reason: command.reason,
        decidedById: actor.personId,
        decidedAt: now,
      })
      .run();
    recordEvent(tx, {
      name: command.decision === "verified" ? "organization.verified" : "organization.rejected",
      actorId: actor.personId,
      now,
      subject: { kind: "organization", id: row.id },
      payload: { version: row.version },
    });
    return done({ verification: step.to });
  });
}
