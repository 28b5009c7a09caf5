import type { MembershipRole, OrganizationKind } from "../../../db/schema/organizations.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import type { Locale } from "../../kernel/locale.ts";

export const DESKS = ["public", "firm", "office", "panel", "council", "admin", "auditor"] as const;

export type Desk = (typeof DESKS)[number];

export type ActorMembership = {
  readonly organizationId: OrganizationId;
  readonly kind: OrganizationKind;
  readonly role: MembershipRole;
  readonly nameZh: string;
  readonly nameEn: string | null;
};

/** Who acts. Policies read this and rows, nothing else. */
export type Actor =
  | { readonly kind: "visitor" }
  | { readonly kind: "system" }
  | {
      readonly kind: "person";
      readonly personId: PersonId;
      readonly name: string;
      readonly email: string;
      readonly locale: Locale;
      readonly desks: readonly Desk[];
      readonly memberships: readonly ActorMembership[];
      /** The organisation that the person last chose to act for; the first of them when never chosen. */
      readonly actingFor?: OrganizationId | undefined;
    };

/** What every verb is told besides its command: who acts, and when. */
export type Acting = { readonly actor: Actor; readonly now: number };

export type PersonActor = Extract<Actor, { kind: "person" }>;

export const VISITOR: Actor = { kind: "visitor" };
export const SYSTEM: Actor = { kind: "system" };

/** The person's id for records; null for visitors and for the clock. */
export function actorId(actor: Actor): PersonId | null {
  return actor.kind === "person" ? actor.personId : null;
}

/** The role that the actor holds in an organisation, if any. */
export function roleIn(actor: Actor, organizationId: OrganizationId): MembershipRole | undefined {
  if (actor.kind !== "person") return undefined;
  return actor.memberships.find((membership) => membership.organizationId === organizationId)?.role;
}

/** The organisation that a person acts for, where an act does not name one. */
export function actingFor(actor: Actor): ActorMembership | undefined {
  if (actor.kind !== "person") return undefined;
  const chosen = actor.memberships.find((membership) => membership.organizationId === actor.actingFor);
  return chosen ?? actor.memberships[0];
}

/** Whether the actor may change things for an organisation: its owner, managers and members may; viewers only look. */
export function actsFor(actor: Actor, organizationId: OrganizationId): boolean {
  const role = roleIn(actor, organizationId);
  return role !== undefined && role !== "viewer";
}

/** Whether the actor may bind an organisation: confirm consortia, submit bids, invite people. */
export function bindsFor(actor: Actor, organizationId: OrganizationId): boolean {
  const role = roleIn(actor, organizationId);
  return role === "owner" || role === "manager";
}

export function hasDesk(actor: Actor, desk: Desk): boolean {
  return desk === "public" || (actor.kind === "person" && actor.desks.includes(desk));
}

/** Bureaus and state platforms publish calls; their people sit at the office desk. */
export function isOfficeKind(kind: OrganizationKind): boolean {
  return kind === "bureau" || kind === "platform";
}
