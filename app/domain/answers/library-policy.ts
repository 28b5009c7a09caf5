import type { OrganizationKind } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, isOfficeKind, roleIn } from "../accounts/actor.ts";

/** A library is the firm's alone: its people read it, viewers too; partners of a consortium do not know what is in it. */
export function canReadLibrary(
  actor: Actor,
  firm: { readonly id: OrganizationId; readonly kind: OrganizationKind },
): Decision {
  const isOurs = roleIn(actor, firm.id) !== undefined && !isOfficeKind(firm.kind);
  return isOurs ? ALLOWED : denied("access.not-yours");
}

/** Those who do the work keep it. */
export function canKeepLibrary(
  actor: Actor,
  firm: { readonly id: OrganizationId; readonly kind: OrganizationKind },
): Decision {
  const readable = canReadLibrary(actor, firm);
  if (!readable.allowed) return readable;
  return actsFor(actor, firm.id) ? ALLOWED : denied("library.writing-needed");
}
