import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { calls, needs } from "./calls.ts";
import { flagColumn, idColumn, instantColumn, keyColumn, shareColumn } from "./columns.ts";
import { files } from "./files.ts";
import { organizations } from "./organizations.ts";
import { products } from "./products.ts";

/** `agreed`: every member has signed the agreement as it stands. `locked`: a bid was submitted under it. */
export const CONSORTIUM_STATES = ["forming", "agreed", "locked", "dissolved"] as const;
export const MEMBER_STATES = ["invited", "accepted", "declined", "expired", "removed", "left"] as const;
/** What a member firm's people may do in the room; each of them includes those before it. */
export const ROOM_RIGHTS = ["view", "comment", "edit"] as const;
export const COMMENT_TOPICS = ["agreement", "need", "task"] as const;
/** From the highest to the lowest; `plain` is a qualification without grades. */
export const SPECIALTY_GRADES = ["special", "first", "second", "third", "plain"] as const;

export const consortia = sqliteTable(
  "consortia",
  {
    id: idColumn<"consortium">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    leadId: keyColumn<"organization">("lead_id")
      .notNull()
      .references(() => organizations.id),
    name: text("name").notNull(),
    state: text("state", { enum: CONSORTIUM_STATES }).notNull(),
    /** Raised by every change of members, shares, tasks or coverage. */
    version: integer("version").notNull(),
    /** The member to which the lead was offered and that has not answered yet. */
    nextLeadId: keyColumn<"organization">("next_lead_id").references(() => organizations.id),
    createdById: keyColumn<"person">("created_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [
    index("consortia_call").on(table.callId),
    index("consortia_lead").on(table.leadId),
    index("consortia_created_by").on(table.createdById),
    index("consortia_next_lead").on(table.nextLeadId),
  ],
);

/** The lead is a member too, with role `lead` and state `accepted`. */
export const consortiumMembers = sqliteTable(
  "consortium_members",
  {
    id: idColumn<"consortium_member">(),
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    role: text("role", { enum: ["lead", "member"] }).notNull(),
    state: text("state", { enum: MEMBER_STATES }).notNull(),
    /** Of the contract's money. */
    share: shareColumn("share_bp"),
    /** Of the work. */
    workShare: shareColumn("work_share_bp"),
    task: text("task"),
    /** Of the firm's people in the room; the lead edits whatever stands here. */
    roomRight: text("room_right", { enum: ROOM_RIGHTS }).notNull().default("edit"),
    /** Whether the lead shares the whole draft bid with this firm; otherwise it sees its own part. */
    hasWholeBid: flagColumn("has_whole_bid").notNull().default(false),
    invitedById: keyColumn<"person">("invited_by_id").references(() => people.id),
    message: text("message"),
    invitedAt: instantColumn("invited_at").notNull(),
    expiresAt: instantColumn("expires_at"),
    answeredAt: instantColumn("answered_at"),
    answeredById: keyColumn<"person">("answered_by_id").references(() => people.id),
  },
  (table) => [
    index("consortium_members_consortium").on(table.consortiumId),
    index("consortium_members_organization").on(table.organizationId),
    index("consortium_members_invited_by").on(table.invitedById),
    index("consortium_members_answered_by").on(table.answeredById),
    index("consortium_members_expiry").on(table.state, table.expiresAt),
  ],
);

/** Which member says it covers which need. */
export const consortiumCoverage = sqliteTable(
  "consortium_coverage",
  {
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    needId: keyColumn<"need">("need_id")
      .notNull()
      .references(() => needs.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    strength: integer("strength").notNull(),
    /** The member's product that shows it. */
    productId: keyColumn<"product">("product_id").references(() => products.id),
    /** What else shows it, in words. */
    evidence: text("evidence"),
  },
  (table) => [
    primaryKey({ columns: [table.consortiumId, table.needId, table.organizationId] }),
    index("consortium_coverage_product").on(table.productId),
    index("consortium_coverage_need").on(table.needId),
    index("consortium_coverage_organization").on(table.organizationId),
  ],
);

/** What members say to each other, one thread per topic. `topicId` is the need or the task; the agreement has one thread. */
export const consortiumComments = sqliteTable(
  "consortium_comments",
  {
    id: idColumn<"consortium_comment">(),
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    topic: text("topic", { enum: COMMENT_TOPICS }).notNull(),
    topicId: text("topic_id").notNull(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    authorId: keyColumn<"person">("author_id")
      .notNull()
      .references(() => people.id),
    /** Emptied when it is taken back. */
    body: text("body").notNull(),
    writtenAt: instantColumn("written_at").notNull(),
    takenBackAt: instantColumn("taken_back_at"),
  },
  (table) => [
    index("consortium_comments_topic").on(table.consortiumId, table.topic, table.topicId, table.writtenAt),
    index("consortium_comments_organization").on(table.organizationId),
    index("consortium_comments_author").on(table.authorId),
  ],
);

/** What is still to be done before the bid: for one firm, and where it is named for one of its people. */
export const consortiumTasks = sqliteTable(
  "consortium_tasks",
  {
    id: idColumn<"consortium_task">(),
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    title: text("title").notNull(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: keyColumn<"person">("person_id").references(() => people.id),
    dueOn: text("due_on"),
    doneAt: instantColumn("done_at"),
    doneById: keyColumn<"person">("done_by_id").references(() => people.id),
    createdById: keyColumn<"person">("created_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    removedAt: instantColumn("removed_at"),
    /** Raised by every edit of the task. */
    version: integer("version").notNull(),
  },
  (table) => [
    index("consortium_tasks_consortium").on(table.consortiumId, table.createdAt),
    index("consortium_tasks_organization").on(table.organizationId),
    index("consortium_tasks_person").on(table.personId),
    index("consortium_tasks_done_by").on(table.doneById),
    index("consortium_tasks_created_by").on(table.createdById),
  ],
);

/** Files of the room, each brought by one member. They are no part of the bid. */
export const consortiumFiles = sqliteTable(
  "consortium_files",
  {
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    fileId: keyColumn<"file">("file_id")
      .notNull()
      .references(() => files.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    addedAt: instantColumn("added_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consortiumId, table.fileId] }),
    index("consortium_files_file").on(table.fileId),
    index("consortium_files_organization").on(table.organizationId),
  ],
);

/** The grade of qualification that a member states for a specialty: of several members, the lowest counts (招标投标法 31). */
export const consortiumGrades = sqliteTable(
  "consortium_grades",
  {
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    specialty: text("specialty").notNull(),
    grade: text("grade", { enum: SPECIALTY_GRADES }).notNull(),
    certificate: text("certificate"),
  },
  (table) => [
    primaryKey({ columns: [table.consortiumId, table.organizationId, table.specialty] }),
    index("consortium_grades_organization").on(table.organizationId),
  ],
);

/** The joint agreement as it was when somebody first signed it: RFC 8785 canonical JSON and its SHA-256 in hex. Append-only. */
export const consortiumAgreements = sqliteTable(
  "consortium_agreements",
  {
    id: idColumn<"agreement">(),
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    /** The consortium's version that it states. */
    version: integer("version").notNull(),
    content: text("content").notNull(),
    fingerprint: text("fingerprint").notNull(),
    createdAt: instantColumn("created_at").notNull(),
  },
  (table) => [uniqueIndex("consortium_agreements_text").on(table.consortiumId, table.fingerprint)],
);

/** A member's signature under one agreement. It is never changed but for being voided, once. */
export const consortiumSignatures = sqliteTable(
  "consortium_signatures",
  {
    id: idColumn<"signature">(),
    agreementId: keyColumn<"agreement">("agreement_id")
      .notNull()
      .references(() => consortiumAgreements.id),
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    signedById: keyColumn<"person">("signed_by_id")
      .notNull()
      .references(() => people.id),
    signedAt: instantColumn("signed_at").notNull(),
    voidedAt: instantColumn("voided_at"),
    /** The verb that voided it. */
    voidCause: text("void_cause"),
    voidedById: keyColumn<"person">("voided_by_id").references(() => people.id),
  },
  (table) => [
    uniqueIndex("consortium_signatures_standing")
      .on(table.agreementId, table.organizationId)
      .where(sql`voided_at is null`),
    index("consortium_signatures_consortium").on(table.consortiumId, table.signedAt),
    index("consortium_signatures_organization").on(table.organizationId),
    index("consortium_signatures_signed_by").on(table.signedById),
    index("consortium_signatures_voided_by").on(table.voidedById),
  ],
);

export type ConsortiumRow = typeof consortia.$inferSelect;
export type ConsortiumMemberRow = typeof consortiumMembers.$inferSelect;
export type MemberState = (typeof MEMBER_STATES)[number];
export type RoomRight = (typeof ROOM_RIGHTS)[number];
export type CommentTopic = (typeof COMMENT_TOPICS)[number];
export type SpecialtyGrade = (typeof SPECIALTY_GRADES)[number];
export type ConsortiumCommentRow = typeof consortiumComments.$inferSelect;
export type ConsortiumTaskRow = typeof consortiumTasks.$inferSelect;
export type ConsortiumState = (typeof CONSORTIUM_STATES)[number];
export type AgreementRow = typeof consortiumAgreements.$inferSelect;
export type SignatureRow = typeof consortiumSignatures.$inferSelect;
