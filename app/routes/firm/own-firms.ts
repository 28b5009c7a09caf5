import { actingFor, isOfficeKind } from "../../domain/accounts/actor.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";

/** The firms for which the visitor does the work, the one that they act for first; viewers only look. */
export function actingFirms({ actor, locale }: PersonVisit) {
  const chosen = actingFor(actor)?.organizationId;
  return actor.memberships
    .filter((membership) => !isOfficeKind(membership.kind) && membership.role !== "viewer")
    .map(({ organizationId, nameZh, nameEn }) => ({ id: organizationId, name: inLocale(locale, nameZh, nameEn) }))
    .sort((one, other) => Number(other.id === chosen) - Number(one.id === chosen));
}

/** The ids of all firms that the visitor belongs to, viewers among them. */
export function ownFirmIds({ actor }: PersonVisit) {
  return actor.memberships.filter((one) => !isOfficeKind(one.kind)).map((one) => one.organizationId);
}
