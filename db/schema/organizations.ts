import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { fenColumn, flagColumn, idColumn, instantColumn, keyColumn } from "./columns.ts";
import { files } from "./files.ts";

export const ORGANIZATION_KINDS = [
  "bureau",
  "platform",
  "firm",
  "university",
  "research_institute",
  "finance",
] as const;
export const MEMBERSHIP_ROLES = ["owner", "manager", "member", "viewer"] as const;
export const VERIFICATION_STATES = ["unverified", "pending", "verified", "rejected"] as const;
export const SIZE_CLASSES = ["micro", "small", "medium", "large"] as const;
export const QUALIFICATION_KINDS = ["tech_sme", "high_tech", "specialized_sme", "little_giant", "anchor_firm"] as const;

export const organizations = sqliteTable(
  "organizations",
  {
    id: idColumn<"organization">(),
    kind: text("kind", { enum: ORGANIZATION_KINDS }).notNull(),
    /** The id that an imported list gave the entry. */
    ref: text("ref").unique(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en"),
    /** 统一社会信用代码; null for foreign organisations and for imported ones that did not state it. */
    uscc: text("uscc").unique(),
    /** ISO 3166 alpha-2; CN for Chinese registration. */
    country: text("country").notNull(),
    registryNumber: text("registry_number"),
    /** Legal Entity Identifier, ISO 17442. */
    lei: text("lei"),
    duns: text("duns"),
    /** Who acts for a foreign organisation in China, and an office address or number to reach them. */
    agentName: text("agent_name"),
    agentContact: text("agent_contact"),
    /** Personal data: only those in the organisation read it whole. */
    legalRepresentative: text("legal_representative"),
    city: text("city"),
    place: text("place"),
    isLocal: flagColumn("is_local").notNull(),
    introZh: text("intro_zh"),
    introEn: text("intro_en"),
    website: text("website"),
    /** An office mailbox, never a person's. */
    contactEmail: text("contact_email"),
    industry: text("industry"),
    staffCount: integer("staff_count"),
    revenue: fenColumn("revenue_fen"),
    assets: fenColumn("assets_fen"),
    sizeClass: text("size_class", { enum: SIZE_CLASSES }),
    verification: text("verification", { enum: VERIFICATION_STATES }).notNull(),
    verifiedAt: instantColumn("verified_at"),
    /** The last day on which the verification holds; null where it has no end. */
    verifiedUntilOn: text("verified_until_on"),
    version: integer("version").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [
    index("organizations_kind").on(table.kind, table.verification),
    index("organizations_registry").on(table.country, table.registryNumber),
  ],
);

export const memberships = sqliteTable(
  "memberships",
  {
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    role: text("role", { enum: MEMBERSHIP_ROLES }).notNull(),
    joinedAt: instantColumn("joined_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.organizationId] }),
    index("memberships_organization").on(table.organizationId),
  ],
);

export const organizationInvitations = sqliteTable(
  "organization_invitations",
  {
    id: idColumn<"organization_invitation">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    email: text("email").notNull(),
    role: text("role", { enum: MEMBERSHIP_ROLES }).notNull(),
    state: text("state", { enum: ["pending", "accepted", "declined", "revoked"] }).notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    invitedById: keyColumn<"person">("invited_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    answeredAt: instantColumn("answered_at"),
  },
  (table) => [
    index("organization_invitations_organization").on(table.organizationId),
    index("organization_invitations_invited_by").on(table.invitedById),
    index("organization_invitations_email").on(table.email),
  ],
);

/** What officials decided about a firm's identity, each with its reason; the history is never rewritten. */
export const verificationDecisions = sqliteTable(
  "verification_decisions",
  {
    id: idColumn<"verification_decision">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    decision: text("decision", { enum: ["verified", "rejected"] }).notNull(),
    reason: text("reason").notNull(),
    decidedById: keyColumn<"person">("decided_by_id")
      .notNull()
      .references(() => people.id),
    decidedAt: instantColumn("decided_at").notNull(),
  },
  (table) => [
    index("verification_decisions_organization").on(table.organizationId),
    index("verification_decisions_decided_by").on(table.decidedById),
  ],
);

/** Dated claims with evidence, never bare yes or no. `expiresOn` null means no stated end. */
export const qualifications = sqliteTable(
  "qualifications",
  {
    id: idColumn<"qualification">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    kind: text("kind", { enum: QUALIFICATION_KINDS }).notNull(),
    number: text("number"),
    validFromOn: text("valid_from_on"),
    expiresOn: text("expires_on"),
    evidence: text("evidence"),
    evidenceFileId: keyColumn<"file">("evidence_file_id").references(() => files.id),
    /** Null for claims older than the column. */
    statedAt: instantColumn("stated_at"),
    verifiedAt: instantColumn("verified_at"),
    verifiedById: keyColumn<"person">("verified_by_id").references(() => people.id),
    rejectedAt: instantColumn("rejected_at"),
    rejectionReason: text("rejection_reason"),
    /** Taken back by the firm. The row stays, because it may have counted before. */
    withdrawnAt: instantColumn("withdrawn_at"),
    /** The claim that this one follows: a renewal never overwrites. */
    renewsId: keyColumn<"qualification">("renews_id").references((): AnySQLiteColumn => qualifications.id),
  },
  (table) => [
    index("qualifications_organization").on(table.organizationId),
    index("qualifications_verified_by").on(table.verifiedById),
    index("qualifications_evidence_file").on(table.evidenceFileId),
    index("qualifications_renews").on(table.renewsId),
    index("qualifications_expiry").on(table.expiresOn),
  ],
);

export type OrganizationRow = typeof organizations.$inferSelect;
export type MembershipRow = typeof memberships.$inferSelect;
export type QualificationRow = typeof qualifications.$inferSelect;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
export type SizeClass = (typeof SIZE_CLASSES)[number];
export type QualificationKind = (typeof QUALIFICATION_KINDS)[number];
