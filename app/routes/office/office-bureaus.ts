import { type ActorMembership, actsFor, isOfficeKind, type PersonActor } from "../../domain/accounts/actor.ts";
import type { OrganizationId } from "../../kernel/ids.ts";

/** The bureaus and platforms whose work this official may see. */
export function seenBureaus(actor: PersonActor): readonly OrganizationId[] {
  return actor.memberships.filter((one) => isOfficeKind(one.kind)).map((one) => one.organizationId);
}

/** Those for which the official may write; the first is where a new call begins. */
export function actingBureaus(actor: PersonActor): readonly ActorMembership[] {
  return actor.memberships.filter((one) => isOfficeKind(one.kind) && actsFor(actor, one.organizationId));
}
