import { and, asc, count, desc, eq, gt, ne, or, type SQL } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type MembershipRow,
  memberships,
  type OrganizationRow,
  organizationInvitations,
  organizations,
  qualifications,
  verificationDecisions,
} from "../../../db/schema/organizations.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import { hashToken } from "../accounts/one-time-token.ts";

const MOST_MEMBERS = 500;
const MOST_QUALIFICATIONS = 50;
const MOST_DECISIONS = 100;

export function findOrganization(db: Reader, id: OrganizationId): OrganizationRow | undefined {
  return db.select().from(organizations).where(eq(organizations.id, id)).get();
}

export function findMembership(
  db: Reader,
  { organizationId, personId }: { readonly organizationId: OrganizationId; readonly personId: PersonId },
): MembershipRow | undefined {
  return db
    .select()
    .from(memberships)
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.personId, personId)))
    .get();
}

/** The organisations that a person belongs to, in the order they joined. */
export function listOwnOrganizations(db: Reader, personId: PersonId) {
  return db
    .select({ organization: organizations, role: memberships.role })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(eq(memberships.personId, personId))
    .orderBy(asc(memberships.joinedAt), asc(memberships.organizationId))
    .limit(MOST_MEMBERS)
    .all();
}

export function listMembers(db: Reader, organizationId: OrganizationId) {
  return db
    .select({
      personId: people.id,
      name: people.name,
      email: people.email,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(memberships.organizationId, organizationId))
    .orderBy(asc(memberships.joinedAt))
    .limit(MOST_MEMBERS)
    .all();
}

/** How many people belong to an organisation, whatever their role. */
export function countMembers(db: Reader, organizationId: OrganizationId): number {
  const where = eq(memberships.organizationId, organizationId);
  return db.select({ total: count() }).from(memberships).where(where).get()?.total ?? 0;
}

/** The organisation with this social credit code. */
export function findByCode(db: Reader, uscc: string): OrganizationRow | undefined {
  return db.select().from(organizations).where(eq(organizations.uscc, uscc)).get();
}

/** The one organisation that somebody means by its social credit code, its registry number or its whole name. */
export function findByCodeOrName(db: Reader, typed: string): OrganizationRow | undefined {
  const text = typed.normalize("NFKC").trim();
  const code = text.toUpperCase().replace(/\s/g, "");
  const named = or(
    eq(organizations.nameZh, typed.trim()),
    eq(organizations.nameZh, text),
    eq(organizations.nameEn, text),
  );
  const found = db
    .select()
    .from(organizations)
    .where(or(eq(organizations.uscc, code), eq(organizations.registryNumber, text.toUpperCase()), named))
    .limit(2)
    .all();
  return found.length === 1 ? found[0] : undefined;
}

/** How many owners there are besides this person. */
export function countOtherOwners(db: Reader, organizationId: OrganizationId, personId: PersonId): number {
  const row = db
    .select({ owners: count() })
    .from(memberships)
    .where(
      and(
        eq(memberships.organizationId, organizationId),
        eq(memberships.role, "owner"),
        ne(memberships.personId, personId),
      ),
    )
    .get();
  return row?.owners ?? 0;
}

/** Invitations that may still be answered. */
export function listOpenInvitations(db: Reader, organizationId: OrganizationId, now: number) {
  return db
    .select()
    .from(organizationInvitations)
    .where(
      and(
        eq(organizationInvitations.organizationId, organizationId),
        eq(organizationInvitations.state, "pending"),
        gt(organizationInvitations.expiresAt, now),
      ),
    )
    .orderBy(asc(organizationInvitations.createdAt))
    .limit(MOST_MEMBERS)
    .all();
}

/** The invitation behind a mailed link with its organisation, if it may still be answered. */
export function findOpenInvitation(db: Reader, token: string, now: number) {
  return openInvitations(db, eq(organizationInvitations.tokenHash, hashToken(token)), now)[0];
}

/** The invitations that wait for the owner of an address. */
export function listInvitationsOf(db: Reader, email: string, now: number) {
  return openInvitations(db, eq(organizationInvitations.email, email), now);
}

function openInvitations(db: Reader, where: SQL, now: number) {
  return db
    .select({ invitation: organizationInvitations, organization: organizations })
    .from(organizationInvitations)
    .innerJoin(organizations, eq(organizations.id, organizationInvitations.organizationId))
    .where(and(where, eq(organizationInvitations.state, "pending"), gt(organizationInvitations.expiresAt, now)))
    .orderBy(asc(organizationInvitations.createdAt))
    .limit(MOST_MEMBERS)
    .all();
}

export function listQualifications(db: Reader, organizationId: OrganizationId) {
  return db
    .select()
    .from(qualifications)
    .where(eq(qualifications.organizationId, organizationId))
    .orderBy(desc(qualifications.validFromOn), desc(qualifications.id))
    .limit(MOST_QUALIFICATIONS)
    .all();
}

/** What officials decided about an organisation, the latest first. */
export function listDecisions(db: Reader, organizationId: OrganizationId) {
  return db
    .select({ decision: verificationDecisions, decidedBy: people.name })
    .from(verificationDecisions)
    .innerJoin(people, eq(people.id, verificationDecisions.decidedById))
    .where(eq(verificationDecisions.organizationId, organizationId))
    .orderBy(desc(verificationDecisions.decidedAt), desc(verificationDecisions.id))
    .limit(MOST_DECISIONS)
    .all();
}
