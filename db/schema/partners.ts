import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { LOCALES } from "../../app/kernel/locale.ts";
import { people } from "./accounts.ts";
import { calls, needs } from "./calls.ts";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";
import { consortiumMembers } from "./consortia.ts";
import { organizations, QUALIFICATION_KINDS } from "./organizations.ts";

export const PARTNER_KINDS = ["seek", "offer"] as const;
export const PARTNER_ROLES = ["lead", "member"] as const;
export const PARTNER_NOTICE_STATES = ["published", "withdrawn"] as const;
export const JOIN_REQUEST_STATES = ["pending", "accepted", "declined", "withdrawn", "expired"] as const;

/** What a firm says of its own accord: whom it seeks, or what it offers; for one call, or standing. */
export const partnerNotices = sqliteTable(
  "partner_notices",
  {
    id: idColumn<"partner_notice">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    kind: text("kind", { enum: PARTNER_KINDS }).notNull(),
    /** Null for a standing notice. */
    callId: keyColumn<"call">("call_id").references(() => calls.id),
    /** The role of whom is sought, or the role that the firm offers to take. */
    role: text("role", { enum: PARTNER_ROLES }).notNull(),
    /** The status that is asked of a partner; null asks for none. */
    qualification: text("qualification", { enum: QUALIFICATION_KINDS }),
    /** Field of work; that of the call's scenario where there is a call. */
    domain: text("domain"),
    place: text("place"),
    /** The language that it is written in. */
    language: text("language", { enum: LOCALES }).notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    state: text("state", { enum: PARTNER_NOTICE_STATES }).notNull(),
    version: integer("version").notNull(),
    publishedAt: instantColumn("published_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    /** When the firm was told that this term runs out. */
    remindedAt: instantColumn("reminded_at"),
    createdById: keyColumn<"person">("created_by_id")
      .notNull()
      .references(() => people.id),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [
    index("partner_notices_organization").on(table.organizationId, table.publishedAt),
    index("partner_notices_call").on(table.callId, table.state),
    index("partner_notices_living").on(table.state, table.expiresAt),
    index("partner_notices_created_by").on(table.createdById),
  ],
);

/** The needs of its call that a notice is about. */
export const partnerNoticeNeeds = sqliteTable(
  "partner_notice_needs",
  {
    noticeId: keyColumn<"partner_notice">("notice_id")
      .notNull()
      .references(() => partnerNotices.id),
    needId: keyColumn<"need">("need_id")
      .notNull()
      .references(() => needs.id),
  },
  (table) => [
    primaryKey({ columns: [table.noticeId, table.needId] }),
    index("partner_notice_needs_need").on(table.needId),
  ],
);

/** A conversation between the firm of a notice and one other firm; read by the people of the two and by nobody else. */
export const partnerThreads = sqliteTable(
  "partner_threads",
  {
    id: idColumn<"partner_thread">(),
    noticeId: keyColumn<"partner_notice">("notice_id")
      .notNull()
      .references(() => partnerNotices.id),
    ownerId: keyColumn<"organization">("owner_id")
      .notNull()
      .references(() => organizations.id),
    askerId: keyColumn<"organization">("asker_id")
      .notNull()
      .references(() => organizations.id),
    startedAt: instantColumn("started_at").notNull(),
    lastMessageAt: instantColumn("last_message_at").notNull(),
  },
  (table) => [
    uniqueIndex("partner_threads_pair").on(table.noticeId, table.askerId),
    index("partner_threads_owner").on(table.ownerId, table.lastMessageAt),
    index("partner_threads_asker").on(table.askerId, table.lastMessageAt),
  ],
);

export const partnerMessages = sqliteTable(
  "partner_messages",
  {
    id: idColumn<"partner_message">(),
    threadId: keyColumn<"partner_thread">("thread_id")
      .notNull()
      .references(() => partnerThreads.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    authorId: keyColumn<"person">("author_id")
      .notNull()
      .references(() => people.id),
    body: text("body").notNull(),
    sentAt: instantColumn("sent_at").notNull(),
  },
  (table) => [
    index("partner_messages_thread").on(table.threadId, table.sentAt),
    index("partner_messages_organization").on(table.organizationId, table.sentAt),
    index("partner_messages_author").on(table.authorId, table.sentAt),
  ],
);

/** A firm takes no more messages and requests from another; the other is not told when. */
export const partnerBlocks = sqliteTable(
  "partner_blocks",
  {
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    blockedId: keyColumn<"organization">("blocked_id")
      .notNull()
      .references(() => organizations.id),
    blockedById: keyColumn<"person">("blocked_by_id")
      .notNull()
      .references(() => people.id),
    blockedAt: instantColumn("blocked_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.blockedId] }),
    index("partner_blocks_blocked").on(table.blockedId),
    index("partner_blocks_blocked_by").on(table.blockedById),
  ],
);

/** A conversation that somebody in it shows to the administrators, once per firm. */
export const partnerReports = sqliteTable(
  "partner_reports",
  {
    id: idColumn<"partner_report">(),
    threadId: keyColumn<"partner_thread">("thread_id")
      .notNull()
      .references(() => partnerThreads.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    reportedById: keyColumn<"person">("reported_by_id")
      .notNull()
      .references(() => people.id),
    reason: text("reason").notNull(),
    reportedAt: instantColumn("reported_at").notNull(),
    settledAt: instantColumn("settled_at"),
    settledById: keyColumn<"person">("settled_by_id").references(() => people.id),
  },
  (table) => [
    uniqueIndex("partner_reports_firm").on(table.threadId, table.organizationId),
    index("partner_reports_organization").on(table.organizationId),
    index("partner_reports_reported_by").on(table.reportedById),
    index("partner_reports_settled_by").on(table.settledById),
    index("partner_reports_open").on(table.settledAt, table.reportedAt),
  ],
);

/** A firm asks to join whoever published a notice; what the two firms know of it, nobody else does. */
export const joinRequests = sqliteTable(
  "join_requests",
  {
    id: idColumn<"join_request">(),
    noticeId: keyColumn<"partner_notice">("notice_id")
      .notNull()
      .references(() => partnerNotices.id),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    message: text("message").notNull(),
    state: text("state", { enum: JOIN_REQUEST_STATES }).notNull(),
    /** The word that goes with a refusal. */
    note: text("note"),
    requestedById: keyColumn<"person">("requested_by_id")
      .notNull()
      .references(() => people.id),
    requestedAt: instantColumn("requested_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    answeredAt: instantColumn("answered_at"),
    answeredById: keyColumn<"person">("answered_by_id").references(() => people.id),
    memberId: keyColumn<"consortium_member">("member_id").references(() => consortiumMembers.id),
  },
  (table) => [
    index("join_requests_notice").on(table.noticeId, table.requestedAt),
    index("join_requests_organization").on(table.organizationId, table.requestedAt),
    index("join_requests_call").on(table.callId),
    index("join_requests_expiry").on(table.state, table.expiresAt),
    index("join_requests_requested_by").on(table.requestedById),
    index("join_requests_answered_by").on(table.answeredById),
    index("join_requests_member").on(table.memberId),
  ],
);

export type PartnerNoticeRow = typeof partnerNotices.$inferSelect;
export type PartnerThreadRow = typeof partnerThreads.$inferSelect;
export type PartnerMessageRow = typeof partnerMessages.$inferSelect;
export type JoinRequestRow = typeof joinRequests.$inferSelect;
export type PartnerKind = (typeof PARTNER_KINDS)[number];
export type PartnerRole = (typeof PARTNER_ROLES)[number];
export type JoinRequestState = (typeof JOIN_REQUEST_STATES)[number];
