import type { MembershipRole, OrganizationKind } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, bindsFor, hasDesk, roleIn } from "../accounts/actor.ts";
import { SELF_REGISTERED_KINDS } from "./organization.ts";

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

/** Officials read what a firm says of itself for verification. */
export function canSeeVerifications(actor: Actor): Decision {
  return hasDesk(actor, "office") ? ALLOWED : denied("access.desk-needed", { desk: "office" });
}

/** Officials decide, but never about an organisation that they belong to. */
export function canDecideVerification(actor: Actor, organizationId: OrganizationId): Decision {
  const seen = canSeeVerifications(actor);
  if (!seen.allowed) return seen;
  return roleIn(actor, organizationId) === undefined ? ALLOWED : denied("organization.own-firm");
}
