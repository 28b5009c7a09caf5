import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { qualifications } from "../../../db/schema/organizations.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { canEditOrganization } from "./organization-policy.ts";
import { findOrganization, listQualifications } from "./organization-queries.ts";
import type { AddQualificationCommand } from "./organization-schema.ts";

const MOST_CLAIMS = 30;

/** States a qualification with its number, its dates and where it can be looked up. The same `id` again is the same act. */
export function addQualification(
  db: Database,
  command: AddQualificationCommand,
  { actor, now }: Acting,
): Result<{ readonly qualificationId: Id<"qualification"> }> {
  return act(db, (tx) => {
    const row = findOrganization(tx, command.organizationId);
    if (row === undefined) return refused("access.not-yours");
    const decision = canEditOrganization(actor, row.id);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const claims = listQualifications(tx, row.id);
    if (claims.some((claim) => claim.id === command.id)) return done({ qualificationId: command.id });
    if (claims.length >= MOST_CLAIMS) return refused("form.too-many", { most: MOST_CLAIMS });
    const isSame = claims.some((claim) => claim.kind === command.kind && claim.number === command.number);
    if (isSame) return refused("organization.qualification-stated", { number: command.number }, "number");
    if (command.expiresOn !== undefined && command.expiresOn < command.validFromOn) {
      return refused("organization.expires-before-valid", {}, "expiresOn");
    }
    tx.insert(qualifications)
      .values({ ...command, expiresOn: command.expiresOn ?? null, evidence: command.evidence ?? null })
      .run();
    noteChange(tx, row.id, { actor, now });
    return done({ qualificationId: command.id });
  });
}

/** The claims stand on the firm's page, so the search index follows them. */
export function noteChange(tx: Transaction, organizationId: OrganizationId, { actor, now }: Acting): void {
  const subject = { kind: "organization", id: organizationId };
  recordEvent(tx, { name: "organization.changed", actorId: actorId(actor), now, subject });
}

/** The claim with this id, if it is this organisation's. */
export function findQualification(
  tx: Transaction,
  { organizationId, qualificationId }: { organizationId: OrganizationId; qualificationId: Id<"qualification"> },
) {
  const row = tx.select().from(qualifications).where(eq(qualifications.id, qualificationId)).get();
  return row?.organizationId === organizationId ? row : undefined;
}
