import { and, asc, eq, isNull } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { memberships } from "../../../db/schema/organizations.ts";
import { contactConsents } from "../../../db/schema/people-of-firms.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";

const MOST_CONTACTS = 20;

/** What a person agreed to show, and nothing else of theirs. */
export type PublicContact = {
  readonly name: string;
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

/** The people of a firm who agreed to be found, as long as they belong to it. */
export function listPublicContacts(db: Reader, organizationId: OrganizationId): readonly PublicContact[] {
  return db
    .select({
      name: people.name,
      position: contactConsents.position,
      phone: contactConsents.phone,
      hasEmail: contactConsents.hasEmail,
      email: people.email,
    })
    .from(contactConsents)
    .innerJoin(people, eq(people.id, contactConsents.personId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.personId, contactConsents.personId),
        eq(memberships.organizationId, contactConsents.organizationId),
      ),
    )
    .where(and(eq(contactConsents.organizationId, organizationId), isNull(contactConsents.withdrawnAt)))
    .orderBy(asc(contactConsents.consentedAt))
    .limit(MOST_CONTACTS)
    .all()
    .map(({ hasEmail, email, ...contact }) => ({ ...contact, email: hasEmail ? email : null }));
}

/** The consent that a person gave for a firm and did not take back. */
export function findConsent(
  db: Reader,
  { organizationId, personId }: { readonly organizationId: OrganizationId; readonly personId: PersonId },
) {
  return db
    .select()
    .from(contactConsents)
    .where(
      and(
        eq(contactConsents.organizationId, organizationId),
        eq(contactConsents.personId, personId),
        isNull(contactConsents.withdrawnAt),
      ),
    )
    .get();
}
