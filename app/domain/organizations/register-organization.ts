import type { Database } from "../../../db/schema/database.ts";
import { memberships, organizations } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { checkIdentity } from "./identity-check.ts";
import { canRegisterOrganization } from "./organization-policy.ts";
import { findMembership, findOrganization } from "./organization-queries.ts";
import type { RegisterOrganizationCommand } from "./organization-schema.ts";

/** Registers an organisation; the person who does becomes its owner. The same `id` sent again is the same act. */
export function registerOrganization(
  db: Database,
  command: RegisterOrganizationCommand,
  { actor, now }: Acting,
): Result<{ readonly organizationId: OrganizationId; readonly version: number }> {
  return act(db, (tx) => {
    const decision = canRegisterOrganization(actor, command.kind);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const known = findOrganization(tx, command.id);
    if (known !== undefined) {
      const isOwn =
        actor.kind === "person" &&
        findMembership(tx, { organizationId: known.id, personId: actor.personId }) !== undefined;
      return isOwn || actor.kind === "system"
        ? done({ organizationId: known.id, version: known.version })
        : refused("access.not-yours");
    }
    const identity = checkIdentity(tx, command.id, command);
    if (!identity.ok) return identity;
    const isOffice = command.kind === "bureau" || command.kind === "platform";
    tx.insert(organizations)
      .values({
        id: command.id,
        ...identity.value,
        city: command.city ?? null,
        verification: isOffice ? "verified" : "unverified",
        verifiedAt: isOffice ? now : null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      })
      .run();
    if (actor.kind === "person") {
      tx.insert(memberships)
        .values({ personId: actor.personId, organizationId: command.id, role: "owner", joinedAt: now })
        .run();
    }
    recordEvent(tx, {
      name: "organization.registered",
      actorId: actorId(actor),
      now,
      subject: { kind: "organization", id: command.id },
      payload: { kind: command.kind },
    });
    return done({ organizationId: command.id, version: 1 });
  });
}
