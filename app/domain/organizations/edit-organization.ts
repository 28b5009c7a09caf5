import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { type OrganizationRow, organizations } from "../../../db/schema/organizations.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId, isOfficeKind } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { checkIdentity } from "./identity-check.ts";
import { isSameIdentity } from "./organization.ts";
import { VERIFICATION_LIFECYCLE } from "./organization-lifecycle.ts";
import { canEditOrganization } from "./organization-policy.ts";
import { findOrganization } from "./organization-queries.ts";
import type { EditOrganizationCommand } from "./organization-schema.ts";

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
    // The size class decides a consortium's SME share, so a firm cannot restate it by itself (财库〔2020〕46号).
    const isResized = (command.sizeClass ?? null) !== row.sizeClass;
    const isReopened = !isOfficeKind(row.kind) && (isResized || !isSameIdentity(row, identity.value));
    const change = isReopened ? transitionOf(VERIFICATION_LIFECYCLE, row.verification, "change-identity") : undefined;
    const verification = change?.to ?? row.verification;
    const version = row.version + 1;
    tx.update(organizations)
      .set({ ...identity.value, ...profileOf(command), verification, version, updatedAt: now })
      .where(eq(organizations.id, row.id))
      .run();
    const subject = { kind: "organization", id: row.id };
    recordEvent(tx, { name: "organization.changed", actorId: actorId(actor), now, subject, payload: { version } });
    if (change !== undefined) {
      recordEvent(tx, { name: "organization.verification-requested", actorId: actorId(actor), now, subject });
    }
    return done({ version, verification });
  });
}

function profileOf(command: EditOrganizationCommand) {
  return {
    city: command.city ?? null,
    place: command.place ?? null,
    introZh: command.introZh ?? null,
    introEn: command.introEn ?? null,
    website: command.website ?? null,
    contactEmail: command.contactEmail ?? null,
    industry: command.industry ?? null,
    staffCount: command.staffCount ?? null,
    revenue: command.revenue ?? null,
    sizeClass: command.sizeClass ?? null,
  };
}
