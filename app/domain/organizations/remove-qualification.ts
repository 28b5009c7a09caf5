import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { qualifications } from "../../../db/schema/organizations.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findQualification, noteChange } from "./add-qualification.ts";
import { canEditOrganization } from "./organization-policy.ts";
import type { QualificationCommand } from "./organization-schema.ts";

/** Takes a claim back. */
export function removeQualification(
  db: Database,
  command: QualificationCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const decision = canEditOrganization(actor, command.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = findQualification(tx, command);
    if (row === undefined) return refused("access.not-yours");
    tx.delete(qualifications).where(eq(qualifications.id, row.id)).run();
    noteChange(tx, command.organizationId, { actor, now });
    return done({});
  });
}
