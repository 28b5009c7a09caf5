import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { type QualificationRow, qualifications } from "../../../db/schema/organizations.ts";
import { qualificationDecisions } from "../../../db/schema/verification.ts";
import { newId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findQualification, noteClaim } from "./add-qualification.ts";
import { canDecideVerification } from "./organization-policy.ts";
import type { DecideQualificationCommand } from "./qualification-schema.ts";

/**
 * An official notes that a claimed status was looked up and holds, or rejects it with the reason. One that was found
 * to hold can be rejected later; one that was rejected is claimed anew.
 */
export function decideQualification(
  db: Database,
  command: DecideQualificationCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const decision = canDecideVerification(actor, command.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = findQualification(tx, command);
    if (row === undefined) return refused("access.not-yours");
    if (isDecided(row, command.decision)) return done({});
    if (row.withdrawnAt !== null || row.rejectedAt !== null) return refused("organization.claim-closed");
    const isHolding = command.decision === "verified";
    const reason = command.reason ?? "";
    tx.update(qualifications)
      .set({
        verifiedAt: isHolding ? now : null,
        verifiedById: actor.personId,
        rejectedAt: isHolding ? null : now,
        rejectionReason: isHolding ? null : reason,
      })
      .where(eq(qualifications.id, row.id))
      .run();
    tx.insert(qualificationDecisions)
      .values({
        id: newId<"qualification_decision">(now),
        qualificationId: row.id,
        decision: command.decision,
        reason,
        decidedById: actor.personId,
        decidedAt: now,
      })
      .run();
    noteClaim(tx, isHolding ? "qualification.verified" : "qualification.rejected", command, { actor, now });
    return done({});
  });
}

function isDecided(row: QualificationRow, decision: "verified" | "rejected"): boolean {
  if (row.withdrawnAt !== null) return false;
  return decision === "verified" ? row.verifiedAt !== null : row.rejectedAt !== null;
}
