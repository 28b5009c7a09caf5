import type { FOLLOW_KINDS } from "../../../db/schema/notifications.ts";
import type { MembershipRole } from "../../../db/schema/organizations.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import type { Locale } from "../../kernel/locale.ts";

/** Whom a notice goes to, as data: who exactly is read page by page, because it may be a hundred thousand. */
export type Audience =
  | { readonly kind: "person"; readonly personId: PersonId }
  | { readonly kind: "address"; readonly email: string }
  | { readonly kind: "followers"; readonly subjectKind: (typeof FOLLOW_KINDS)[number]; readonly subjectId: string }
  | {
      readonly kind: "organization";
      readonly organizationId: OrganizationId;
      readonly roles: readonly MembershipRole[];
      readonly except?: PersonId | null;
    }
  | { readonly kind: "officials" };

/** `personId` is null for an address that has no account yet. */
export type Recipient = {
  readonly personId: PersonId | null;
  readonly email: string;
  readonly isConfirmed: boolean;
  readonly locale: Locale;
};

/** Those who do the work in an organisation; viewers only look and are not written to. */
export const ACTING_ROLES = ["owner", "manager", "member"] as const satisfies readonly MembershipRole[];

export function actingPeople(organizationId: OrganizationId): Extract<Audience, { kind: "organization" }> {
  return { kind: "organization", organizationId, roles: ACTING_ROLES };
}
