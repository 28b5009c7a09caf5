import { and, asc, count, desc, eq, inArray, isNull, like, or } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { files } from "../../../db/schema/files.ts";
import { memberships, organizations, qualifications } from "../../../db/schema/organizations.ts";
import {
  organizationNames,
  qualificationDecisions,
  verificationFiles,
  verificationRequests,
} from "../../../db/schema/verification.ts";
import type { FileId, Id, OrganizationId, PersonId } from "../../kernel/ids.ts";

const MOST_ROWS = 200;

export type RequestRow = typeof verificationRequests.$inferSelect;

/** One file of a request. */
export type EvidenceRow = ReturnType<typeof listEvidence>[number];

/** A request with its files and who asked. */
export type ListedRequest = ReturnType<typeof listRequestsOf>[number];

/** A decision about a claimed status with its author. */
export type ListedClaimDecision = ReturnType<typeof listClaimDecisions>[number];

/** The identity of a firm that waits for officials. */
export function findPendingRequest(db: Reader, organizationId: OrganizationId): RequestRow | undefined {
  return db
    .select()
    .from(verificationRequests)
    .where(
      and(
        eq(verificationRequests.organizationId, organizationId),
        eq(verificationRequests.kind, "identity"),
        eq(verificationRequests.state, "pending"),
      ),
    )
    .get();
}

export function findRequest(db: Reader, id: Id<"verification_request">): RequestRow | undefined {
  return db.select().from(verificationRequests).where(eq(verificationRequests.id, id)).get();
}

/** All requests about a firm, the latest first, each with its files. */
export function listRequestsOf(db: Reader, organizationId: OrganizationId) {
  const rows = db
    .select({ request: verificationRequests, requestedBy: people.name })
    .from(verificationRequests)
    .leftJoin(people, eq(people.id, verificationRequests.requestedById))
    .where(and(eq(verificationRequests.organizationId, organizationId), eq(verificationRequests.kind, "identity")))
    .orderBy(desc(verificationRequests.requestedAt), desc(verificationRequests.id))
    .limit(MOST_ROWS)
    .all();
  return rows.map((row) => ({ ...row, evidence: listEvidence(db, row.request.id) }));
}

export function listEvidence(db: Reader, requestId: Id<"verification_request">) {
  return db
    .select({
      id: verificationFiles.id,
      kind: verificationFiles.kind,
      addedAt: verificationFiles.addedAt,
      fileId: files.id,
      name: files.name,
      byteSize: files.byteSize,
      sha256: files.sha256,
    })
    .from(verificationFiles)
    .innerJoin(files, eq(files.id, verificationFiles.fileId))
    .where(eq(verificationFiles.requestId, requestId))
    .orderBy(asc(verificationFiles.addedAt), asc(verificationFiles.id))
    .limit(MOST_ROWS)
    .all();
}

export function countEvidence(db: Reader, requestId: Id<"verification_request">): number {
  const where = eq(verificationFiles.requestId, requestId);
  return db.select({ total: count() }).from(verificationFiles).where(where).get()?.total ?? 0;
}

/** A person's claims to firms that nobody owned, the latest first. */
export function listOwnClaims(db: Reader, personId: PersonId) {
  return db
    .select({ request: verificationRequests, nameZh: organizations.nameZh, nameEn: organizations.nameEn })
    .from(verificationRequests)
    .innerJoin(organizations, eq(organizations.id, verificationRequests.organizationId))
    .where(and(eq(verificationRequests.requestedById, personId), eq(verificationRequests.kind, "ownership")))
    .orderBy(desc(verificationRequests.requestedAt), desc(verificationRequests.id))
    .limit(MOST_ROWS)
    .all();
}

/** Firms that an imported list brought and nobody belongs to, by a part of their name. */
export function findUnownedFirms(db: Reader, text: string, limit: number) {
  const name = text.replace(/[\\%_]/g, "").trim();
  if (name === "") return [];
  return db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      city: organizations.city,
    })
    .from(organizations)
    .leftJoin(memberships, eq(memberships.organizationId, organizations.id))
    .where(
      and(
        isNull(memberships.personId),
        inArray(organizations.kind, ["firm", "university", "research_institute", "finance"]),
        or(like(organizations.nameZh, `%${name}%`), like(organizations.nameEn, `%${name}%`)),
      ),
    )
    .orderBy(asc(organizations.nameZh))
    .limit(limit)
    .all();
}

/** The names that an organisation had before, the latest first. */
export function listFormerNames(db: Reader, organizationId: OrganizationId) {
  return db
    .select()
    .from(organizationNames)
    .where(eq(organizationNames.organizationId, organizationId))
    .orderBy(desc(organizationNames.replacedAt), desc(organizationNames.id))
    .limit(MOST_ROWS)
    .all();
}

/** What officials decided about a firm's claimed statuses, the latest first. */
export function listClaimDecisions(db: Reader, organizationId: OrganizationId) {
  return db
    .select({ decision: qualificationDecisions, decidedBy: people.name })
    .from(qualificationDecisions)
    .innerJoin(qualifications, eq(qualifications.id, qualificationDecisions.qualificationId))
    .innerJoin(people, eq(people.id, qualificationDecisions.decidedById))
    .where(eq(qualifications.organizationId, organizationId))
    .orderBy(desc(qualificationDecisions.decidedAt), desc(qualificationDecisions.id))
    .limit(MOST_ROWS)
    .all();
}

/** Whose evidence a file is; undefined when it is none. */
export function findEvidenceOwner(db: Reader, fileId: FileId) {
  const request = db
    .select({
      organizationId: verificationRequests.organizationId,
      personId: verificationRequests.requestedById,
      kind: verificationRequests.kind,
    })
    .from(verificationFiles)
    .innerJoin(verificationRequests, eq(verificationRequests.id, verificationFiles.requestId))
    .where(eq(verificationFiles.fileId, fileId))
    .get();
  if (request !== undefined) return request;
  const claim = db
    .select({ organizationId: qualifications.organizationId })
    .from(qualifications)
    .where(eq(qualifications.evidenceFileId, fileId))
    .get();
  return claim === undefined ? undefined : { ...claim, personId: null, kind: "identity" as const };
}
