import type { OrganizationId } from "../../kernel/ids.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, isOfficeKind, roleIn } from "../accounts/actor.ts";

/** A firm's own list of products, drafts among them: everybody in the firm. */
export function canSeeProductDesk(actor: Actor, organizationId: OrganizationId): Decision {
  return roleIn(actor, organizationId) === undefined ? denied("access.not-yours") : ALLOWED;
}

/** Writing products: those who act for the firm. Bureaus call for products and have none. */
export function canWriteProducts(actor: Actor, organizationId: OrganizationId): Decision {
  if (actor.kind === "system") return ALLOWED;
  const seen = canSeeProductDesk(actor, organizationId);
  if (!seen.allowed) return seen;
  const isOffice =
    actor.kind === "person" &&
    actor.memberships.some((one) => one.organizationId === organizationId && isOfficeKind(one.kind));
  if (isOffice) return denied("product.office-has-none");
  return actsFor(actor, organizationId) ? ALLOWED : denied("product.role-needed");
}
