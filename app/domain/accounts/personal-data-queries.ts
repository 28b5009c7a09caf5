import { asc, desc, eq } from "drizzle-orm";
import { deskGrants, oneTimeLinks, people, sessions } from "../../../db/schema/accounts.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { files } from "../../../db/schema/files.ts";
import { formDrafts } from "../../../db/schema/form-drafts.ts";
import { follows, mails, notifications } from "../../../db/schema/notifications.ts";
import { memberships, organizationInvitations, organizations } from "../../../db/schema/organizations.ts";
import { contactConsents, ownershipOffers } from "../../../db/schema/people-of-firms.ts";
import { finds, mutedReasons, mutedThings, savedSearches } from "../../../db/schema/saved-searches.ts";
import { verificationRequests } from "../../../db/schema/verification.ts";
import type { PersonId } from "../../kernel/ids.ts";

/** Far beyond what a person leaves behind; a bound all the same. */
const MOST = 20_000;

/**
 * Everything that is kept about a person, for themselves alone (个人信息保护法 45). Secrets are left out: hashes of
 * passwords, sessions and links. Instants are milliseconds UTC.
 */
export function personalDataOf(db: Reader, personId: PersonId, now: number) {
  const person = db.select().from(people).where(eq(people.id, personId)).get();
  if (person === undefined) return undefined;
  const { passwordHash, ...account } = person;
  return {
    madeAt: now,
    account: { ...account, hasPassword: passwordHash !== null },
    ...standingOf(db, personId, person.email),
    ...correspondenceOf(db, personId),
    ...worksOf(db, personId),
  };
}

function standingOf(db: Reader, personId: PersonId, email: string) {
  return {
    desks: db.select().from(deskGrants).where(eq(deskGrants.personId, personId)).limit(MOST).all(),
    memberships: db
      .select({
        organizationId: memberships.organizationId,
        organization: organizations.nameZh,
        role: memberships.role,
        joinedAt: memberships.joinedAt,
      })
      .from(memberships)
      .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
      .where(eq(memberships.personId, personId))
      .limit(MOST)
      .all(),
    publicContacts: db.select().from(contactConsents).where(eq(contactConsents.personId, personId)).limit(MOST).all(),
    invitationsReceived: db
      .select(INVITATION)
      .from(organizationInvitations)
      .where(eq(organizationInvitations.email, email))
      .limit(MOST)
      .all(),
    invitationsSent: db
      .select(INVITATION)
      .from(organizationInvitations)
      .where(eq(organizationInvitations.invitedById, personId))
      .limit(MOST)
      .all(),
    ownershipOffers: db.select().from(ownershipOffers).where(eq(ownershipOffers.toId, personId)).limit(MOST).all(),
    sessions: db
      .select({
        createdAt: sessions.createdAt,
        expiresAt: sessions.expiresAt,
        lastSeenAt: sessions.lastSeenAt,
        userAgent: sessions.userAgent,
      })
      .from(sessions)
      .where(eq(sessions.personId, personId))
      .limit(MOST)
      .all(),
    mailedLinks: db
      .select({ purpose: oneTimeLinks.purpose, createdAt: oneTimeLinks.createdAt, usedAt: oneTimeLinks.usedAt })
      .from(oneTimeLinks)
      .where(eq(oneTimeLinks.personId, personId))
      .limit(MOST)
      .all(),
  };
}

/** Without the hash of its link. */
const INVITATION = {
  organizationId: organizationInvitations.organizationId,
  email: organizationInvitations.email,
  role: organizationInvitations.role,
  state: organizationInvitations.state,
  createdAt: organizationInvitations.createdAt,
  answeredAt: organizationInvitations.answeredAt,
};

function correspondenceOf(db: Reader, personId: PersonId) {
  return {
    follows: db.select().from(follows).where(eq(follows.personId, personId)).limit(MOST).all(),
    notices: db
      .select({
        kind: notifications.kind,
        params: notifications.params,
        path: notifications.path,
        createdAt: notifications.createdAt,
        readAt: notifications.readAt,
      })
      .from(notifications)
      .where(eq(notifications.personId, personId))
      .orderBy(desc(notifications.createdAt))
      .limit(MOST)
      .all(),
    searches: db
      .select({
        name: savedSearches.name,
        kind: savedSearches.kind,
        text: savedSearches.text,
        filters: savedSearches.filters,
        frequency: savedSearches.frequency,
        createdAt: savedSearches.createdAt,
        deletedAt: savedSearches.deletedAt,
      })
      .from(savedSearches)
      .where(eq(savedSearches.personId, personId))
      .limit(MOST)
      .all(),
    finds: db.select().from(finds).where(eq(finds.personId, personId)).limit(MOST).all(),
    mutedThings: db.select().from(mutedThings).where(eq(mutedThings.personId, personId)).limit(MOST).all(),
    mutedReasons: db.select().from(mutedReasons).where(eq(mutedReasons.personId, personId)).limit(MOST).all(),
    mails: db
      .select({ kind: mails.kind, toAddress: mails.toAddress, createdAt: mails.createdAt, sentAt: mails.sentAt })
      .from(mails)
      .where(eq(mails.personId, personId))
      .orderBy(desc(mails.createdAt))
      .limit(MOST)
      .all(),
  };
}

function worksOf(db: Reader, personId: PersonId) {
  return {
    drafts: db.select().from(formDrafts).where(eq(formDrafts.personId, personId)).limit(MOST).all(),
    files: db
      .select({ name: files.name, byteSize: files.byteSize, sha256: files.sha256, createdAt: files.createdAt })
      .from(files)
      .where(eq(files.uploadedById, personId))
      .limit(MOST)
      .all(),
    requests: db
      .select()
      .from(verificationRequests)
      .where(eq(verificationRequests.requestedById, personId))
      .limit(MOST)
      .all(),
    acts: db
      .select({
        seq: auditLeaves.seq,
        at: auditLeaves.at,
        act: auditLeaves.act,
        subjectKind: auditLeaves.subjectKind,
        subjectId: auditLeaves.subjectId,
      })
      .from(auditLeaves)
      .where(eq(auditLeaves.actorId, personId))
      .orderBy(asc(auditLeaves.seq))
      .limit(MOST)
      .all(),
  };
}
