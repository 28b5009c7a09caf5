import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { canEditOrganization, canSeeDesk } from "../../domain/organizations/organization-policy.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { found, notFound } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";

/** A firm of the visitor's, as its pages need it; 404 for anybody else's, and for bureaus, which have no such pages. */
export function ownFirm(visit: PersonVisit, param: string | undefined) {
  const id = found(parseId<"organization">(param));
  if (!canSeeDesk(visit.actor, id).allowed) throw notFound();
  const organization = found(findOrganization(visit.db, id));
  if (isOfficeKind(organization.kind)) throw notFound();
  return {
    id,
    organization,
    firm: { id, nameZh: organization.nameZh, nameEn: organization.nameEn, hasProducts: true },
    canEdit: canEditOrganization(visit.actor, id).allowed,
  };
}
