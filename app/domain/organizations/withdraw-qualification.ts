import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { qualifications } from "../../../db/schema/organizations.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { findQualification, noteClaim } from "./add-qualification.ts";
import { canEditOrganization } from "./organization-policy.ts";
import type { QualificationCommand } from "./qualification-schema.ts";

/** Takes a claim back: it counts no more from now on, and stays in the history. */
export function withdrawQualification(
  db: Database,
  command: QualificationCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const decision = canEditOrganization(actor, command.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = findQualification(tx, command);
    if (row === undefined) return refused("access.not-yours");
    if (row.withdrawnAt !== null) return done({});
    tx.update(qualifications).set({ withdrawnAt: now, verifiedAt: null }).where(eq(qualifications.id, row.id)).run();
    noteClaim(tx, "qualification.withdrawn", command, { actor, now });
    return done({});
  });
}
