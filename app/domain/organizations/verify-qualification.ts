import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { qualifications } from "../../../db/schema/organizations.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findQualification, noteChange } from "./add-qualification.ts";
import { canDecideVerification } from "./organization-policy.ts";
import type { QualificationCommand } from "./organization-schema.ts";

/** An official notes that a claim was looked up and holds. */
export function verifyQualification(
  db: Database,
  command: QualificationCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const decision = canDecideVerification(actor, command.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = findQualification(tx, command);
    if (row === undefined) return refused("access.not-yours");
    if (row.verifiedAt !== null) return done({});
    tx.update(qualifications)
      .set({ verifiedAt: now, verifiedById: actor.personId })
      .where(eq(qualifications.id, row.id))
      .run();
    noteChange(tx, command.organizationId, { actor, now });
    return done({});
  });
}
