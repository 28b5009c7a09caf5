import type { MembershipRole, OrganizationKind } from "../../../db/schema/organizations.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, bindsFor, hasDesk, isOfficeKind, roleIn } from "../accounts/actor.ts";
import type { FirmLinkRow } from "./firm-link.ts";
import { type OrganizationRow, SELF_REGISTERED_KINDS } from "./organization.ts";

type LinkSides = Pick<FirmLinkRow, "holderId" | "heldId" | "declaredForId">;

/** Anybody signed in registers a firm; bureaus and state platforms open the office desk, so only the platform takes them in. */
export function canRegisterOrganization(actor: Actor, kind: OrganizationKind): Decision {
  if (actor.kind === "system") return ALLOWED;
  if (actor.kind !== "person") return denied("access.not-yours");
  return SELF_REGISTERED_KINDS.some((allowed) => allowed === kind)
    ? ALLOWED
    : denied("organization.kind-refused", {}, "kind");
}

/** The organisation's own pages: everybody in it. To others it is not there. */
export function canSeeDesk(actor: Actor, organizationId: OrganizationId): Decision {
  return roleIn(actor, organizationId) === undefined ? denied("access.not-yours") : ALLOWED;
}

/** Profile, claims and the request for verification: owners and managers. */
export function canEditOrganization(actor: Actor, organizationId: OrganizationId): Decision {
  if (actor.kind === "system" || bindsFor(actor, organizationId)) return ALLOWED;
  return roleIn(actor, organizationId) === undefined ? denied("access.not-yours") : denied("organization.role-needed");
}

/** Owners give any role, managers only those below their own. */
export function canGiveRole(actor: Actor, organizationId: OrganizationId, role: MembershipRole): Decision {
  if (actor.kind === "system") return ALLOWED;
  const own = roleIn(actor, organizationId);
  if (own === undefined) return denied("access.not-yours");
  if (own === "owner" || (own === "manager" && (role === "member" || role === "viewer"))) return ALLOWED;
  return denied("organization.role-needed");
}

/** Changing or ending a membership takes the right to give both the role it has and the one it gets. */
export function canChangeMember(
  actor: Actor,
  organizationId: OrganizationId,
  roles: { readonly from: MembershipRole; readonly to: MembershipRole },
): Decision {
  const before = canGiveRole(actor, organizationId, roles.from);
  return before.allowed ? canGiveRole(actor, organizationId, roles.to) : before;
}

/** Anybody signed in claims a firm that nobody belongs to; bureaus are taken in by the platform. */
export function canClaimOrganization(actor: Actor, row: OrganizationRow, members: number): Decision {
  if (actor.kind !== "person" || isOfficeKind(row.kind)) return denied("access.not-yours");
  return members === 0 ? ALLOWED : denied("organization.has-owner");
}

/** Only an owner hands the ownership on. */
export function canOfferOwnership(actor: Actor, organizationId: OrganizationId): Decision {
  const role = roleIn(actor, organizationId);
  if (role === undefined) return denied("access.not-yours");
  return role === "owner" ? ALLOWED : denied("organization.role-needed");
}

/** The side that did not declare a link answers it: owners and managers. */
export function canAnswerLink(actor: Actor, link: LinkSides, own: OrganizationId): Decision {
  const isOther = (link.holderId === own || link.heldId === own) && link.declaredForId !== own;
  return isOther ? canEditOrganization(actor, own) : denied("access.not-yours");
}

/** The side that declared a link ends it. */
export function canEndLink(actor: Actor, link: LinkSides, own: OrganizationId): Decision {
  return link.declaredForId === own ? canEditOrganization(actor, own) : denied("access.not-yours");
}

/** Officials read what a firm says of itself for verification. */
export function canSeeVerifications(actor: Actor): Decision {
  return hasDesk(actor, "office") ? ALLOWED : denied("access.desk-needed", { desk: "office" });
}

/** What shows who a firm is: its own people and officials. A claimant's evidence is theirs and the officials' alone. */
export function canReadEvidence(
  actor: Actor,
  of: {
    readonly kind: "identity" | "ownership";
    readonly organizationId: OrganizationId;
    readonly personId: PersonId | null;
  },
): Decision {
  if (hasDesk(actor, "office")) return ALLOWED;
  const isOwn = of.kind === "identity" ? roleIn(actor, of.organizationId) !== undefined : isPerson(actor, of.personId);
  return isOwn ? ALLOWED : denied("access.not-yours");
}

function isPerson(actor: Actor, personId: PersonId | null): boolean {
  return actor.kind === "person" && actor.personId === personId;
}

/** Officials decide, but never about an organisation that they belong to. */
export function canDecideVerification(actor: Actor, organizationId: OrganizationId): Decision {
  const seen = canSeeVerifications(actor);
  if (!seen.allowed) return seen;
  return roleIn(actor, organizationId) === undefined ? ALLOWED : denied("organization.own-firm");
}
