import { and, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { contactConsents } from "../../../db/schema/people-of-firms.ts";
import { newId, type OrganizationId, type PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, roleIn } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import type { ConsentCommand } from "./contact-schema.ts";

/**
 * Somebody of a firm agrees to stand on its public page, with what of theirs is shown (个人信息保护法 23, 25).
 * Only oneself can agree. Agreeing anew replaces what was shown before.
 */
export function giveConsent(
  db: Database,
  { organizationId, position, phone, hasEmail }: ConsentCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    if (actor.kind !== "person" || roleIn(actor, organizationId) === undefined) return refused("access.not-yours");
    if (phone === undefined && !hasEmail) return refused("organization.contact-empty", {}, "phone");
    endConsent(tx, { organizationId, personId: actor.personId }, now);
    const shown = { position: position ?? null, phone: phone ?? null, hasEmail };
    const id = newId<"contact_consent">(now);
    tx.insert(contactConsents)
      .values({ id, organizationId, personId: actor.personId, ...shown, consentedAt: now })
      .run();
    noteConsent(tx, { act: "given", organizationId, personId: actor.personId }, now);
    return done({});
  });
}

/** Takes a consent back within an act: what it showed is blanked, that it was given stays. Returns whether there was one. */
export function endConsent(
  tx: Transaction,
  { organizationId, personId }: { readonly organizationId: OrganizationId; readonly personId: PersonId },
  now: number,
): boolean {
  const ended = tx
    .update(contactConsents)
    .set({ withdrawnAt: now, phone: null, position: null })
    .where(
      and(
        eq(contactConsents.organizationId, organizationId),
        eq(contactConsents.personId, personId),
        isNull(contactConsents.withdrawnAt),
      ),
    )
    .run();
  return ended.changes > 0;
}

/** Logs that somebody agreed or took it back, without what was shown. */
export function noteConsent(
  tx: Transaction,
  note: { readonly act: "given" | "withdrawn"; readonly organizationId: OrganizationId; readonly personId: PersonId },
  now: number,
): void {
  appendLeaf(tx, {
    at: now,
    actorId: note.personId,
    act: `contact.consent-${note.act}`,
    subjectKind: "organization",
    subjectId: note.organizationId,
    body: { personId: note.personId },
  });
}
