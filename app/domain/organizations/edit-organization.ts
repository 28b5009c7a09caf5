import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type OrganizationRow, organizations } from "../../../db/schema/organizations.ts";
import { organizationNames } from "../../../db/schema/verification.ts";
import { newId } from "../../kernel/ids.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId, isOfficeKind } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { checkIdentity } from "./identity-check.ts";
import { openIdentityRequest } from "./open-request.ts";
import { type Identity, isSameIdentity } from "./organization.ts";
import { VERIFICATION_LIFECYCLE } from "./organization-lifecycle.ts";
import { canEditOrganization } from "./organization-policy.ts";
import { findOrganization } from "./organization-queries.ts";
import type { EditOrganizationCommand } from "./organization-schema.ts";
import { sizeClassOf } from "./size-class.ts";

/**
 * Replaces an organisation's profile; what is left out is emptied. `version` is the one the form was made from:
 * another one now means that somebody else has saved in between. A verified organisation whose identity changes
 * waits for verification again.
 */
export function editOrganization(
  db: Database,
  command: EditOrganizationCommand,
  { actor, now }: Acting,
): Result<{ readonly version: number; readonly verification: OrganizationRow["verification"] }> {
  return act(db, (tx) => {
    const row = findOrganization(tx, command.organizationId);
    if (row === undefined) return refused("access.not-yours");
    const decision = canEditOrganization(actor, row.id);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (row.version !== command.version) return refused("organization.changed-meanwhile");
    if (isOfficeKind(row.kind) ? command.kind !== row.kind : isOfficeKind(command.kind)) {
      return refused("organization.kind-refused", {}, "kind");
    }
    const identity = checkIdentity(tx, row.id, command);
    if (!identity.ok) return identity;
    const profile = profileOf(command);
    // The size class decides a consortium's SME share, so it is never stated, only computed (财库〔2020〕46号).
    const sizeClass = sizeClassOf({ kind: command.kind, ...profile });
    const isResized = sizeClass !== row.sizeClass;
    const isReopened = !isOfficeKind(row.kind) && (isResized || !isSameIdentity(row, identity.value));
    const change = isReopened ? transitionOf(VERIFICATION_LIFECYCLE, row.verification, "change-identity") : undefined;
    const verification = change?.to ?? row.verification;
    const version = row.version + 1;
    tx.update(organizations)
      .set({ ...identity.value, ...profile, sizeClass, verification, version, updatedAt: now })
      .where(eq(organizations.id, row.id))
      .run();
    const subject = { kind: "organization", id: row.id };
    recordEvent(tx, { name: "organization.changed", actorId: actorId(actor), now, subject, payload: { version } });
    keepFormerName(tx, row, identity.value, { actor, now });
    if (change !== undefined) {
      openIdentityRequest(tx, { organizationId: row.id }, { actor, now });
      recordEvent(tx, { name: "organization.verification-requested", actorId: actorId(actor), now, subject });
    }
    return done({ version, verification });
  });
}

/** A name once used stays findable: the key is the code, never the name. */
function keepFormerName(tx: Transaction, row: OrganizationRow, next: Identity, { actor, now }: Acting): void {
  const { nameZh, nameEn } = row;
  if (nameZh === next.nameZh && nameEn === next.nameEn) return;
  tx.insert(organizationNames)
    .values({
      id: newId<"organization_name">(now),
      organizationId: row.id,
      nameZh,
      nameEn,
      replacedById: actorId(actor),
      replacedAt: now,
    })
    .run();
}

function profileOf(command: EditOrganizationCommand) {
  return {
    city: command.city ?? null,
    place: command.place ?? null,
    introZh: command.introZh ?? null,
    introEn: command.introEn ?? null,
    website: command.website ?? null,
    contactEmail: command.contactEmail ?? null,
    duns: command.duns ?? null,
    agentName: command.agentName ?? null,
    agentContact: command.agentContact ?? null,
    industry: command.industry ?? null,
    staffCount: command.staffCount ?? null,
    revenue: command.revenue ?? null,
    assets: command.assets ?? null,
  };
}
