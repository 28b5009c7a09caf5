import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type QualificationRow, qualifications } from "../../../db/schema/organizations.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import type { Decision } from "../../kernel/refusal.ts";
import { ALLOWED, denied } from "../../kernel/refusal.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { EventName } from "../events/event-catalogue.ts";
import { recordEvent } from "../events/record-event.ts";
import { saveFile } from "../files/save-file.ts";
import { canEditOrganization } from "./organization-policy.ts";
import { findOrganization, listQualifications } from "./organization-queries.ts";
import { usualLastDay } from "./qualification.ts";
import type { AddQualificationCommand } from "./qualification-schema.ts";

const MOST_CLAIMS = 50;

/**
 * Claims a status with its number, its days and what shows it: a public notice or a file. Without a last day the
 * usual one of its kind stands. `renewsId` names the claim that it follows, which stays. The same `id` again is the
 * same act.
 */
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
    const sound = isSound(command, claims);
    if (!sound.allowed) return { ok: false, refusal: sound.refusal };
    const { file, ...stated } = command;
    tx.insert(qualifications)
      .values({
        ...stated,
        expiresOn: command.expiresOn ?? usualLastDay(command.kind, command.validFromOn),
        evidence: command.evidence ?? null,
        evidenceFileId: file === undefined ? null : saveFile(tx, file, { actor, now }),
        renewsId: command.renewsId ?? null,
        statedAt: now,
      })
      .run();
    noteClaim(tx, "qualification.stated", { organizationId: row.id, qualificationId: command.id }, { actor, now });
    return done({ qualificationId: command.id });
  });
}

/** What a claim must not be, seen beside those that are there. */
function isSound(command: AddQualificationCommand, claims: readonly QualificationRow[]): Decision {
  const { kind, number, validFromOn, expiresOn, renewsId } = command;
  if (claims.length >= MOST_CLAIMS) return denied("form.too-many", { most: MOST_CLAIMS });
  const living = claims.filter((claim) => claim.withdrawnAt === null && claim.rejectedAt === null);
  const isStated = living.some(
    (claim) => claim.kind === kind && claim.number === number && claim.validFromOn === validFromOn,
  );
  if (isStated) return denied("organization.qualification-stated", { number }, "number");
  if (expiresOn !== undefined && expiresOn < validFromOn) {
    return denied("organization.expires-before-valid", {}, "expiresOn");
  }
  if (command.evidence === undefined && command.file === undefined) {
    return denied("organization.claim-evidence-needed", {}, "evidence");
  }
  const renewed = living.find((claim) => claim.id === renewsId);
  const isRenewal = renewed?.kind === kind && (renewed.validFromOn ?? "") < validFromOn;
  return renewsId === undefined || isRenewal ? ALLOWED : denied("organization.renewal-mismatch", {}, "validFromOn");
}

/** Claims stand on the firm's page, so each event about one has the firm as its subject: the index follows. */
export function noteClaim(
  tx: Transaction,
  name: Extract<EventName, `qualification.${string}`>,
  claim: { readonly organizationId: OrganizationId; readonly qualificationId: Id<"qualification"> },
  { actor, now }: Acting,
): void {
  const subject = { kind: "organization", id: claim.organizationId };
  recordEvent(tx, { name, actorId: actorId(actor), now, subject, payload: { qualificationId: claim.qualificationId } });
}

/** The claim with this id, if it is this organisation's. */
export function findQualification(
  tx: Transaction,
  { organizationId, qualificationId }: { organizationId: OrganizationId; qualificationId: Id<"qualification"> },
): QualificationRow | undefined {
  const row = tx.select().from(qualifications).where(eq(qualifications.id, qualificationId)).get();
  return row?.organizationId === organizationId ? row : undefined;
}
