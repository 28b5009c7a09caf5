import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { calls } from "./calls.ts";
import { fenColumn, flagColumn, idColumn, instantColumn, keyColumn, milliColumn } from "./columns.ts";
import { consortia } from "./consortia.ts";
import { files } from "./files.ts";
import { organizations } from "./organizations.ts";

export const BID_STATES = ["draft", "submitted", "withdrawn"] as const;

/** A bid as its bidder edits it. What counts is the last row of `bidVersions`. */
export const bids = sqliteTable(
  "bids",
  {
    id: idColumn<"bid">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    leadId: keyColumn<"organization">("lead_id")
      .notNull()
      .references(() => organizations.id),
    /** Null when the lead bids alone. */
    consortiumId: keyColumn<"consortium">("consortium_id")
      .references(() => consortia.id)
      .unique(),
    state: text("state", { enum: BID_STATES }).notNull(),
    summary: text("summary").notNull(),
    price: fenColumn("price_fen"),
    ownFunds: fenColumn("own_funds_fen"),
    durationMonths: integer("duration_months"),
    /** Raised by every edit of the draft. */
    draftVersion: integer("draft_version").notNull(),
    /** The draft version that was last submitted; null before the first submission. */
    submittedDraftVersion: integer("submitted_draft_version"),
    createdById: keyColumn<"person">("created_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("bids_call_lead").on(table.callId, table.leadId),
    index("bids_lead").on(table.leadId),
    index("bids_created_by").on(table.createdById),
  ],
);

export const bidAnswers = sqliteTable(
  "bid_answers",
  {
    bidId: keyColumn<"bid">("bid_id")
      .notNull()
      .references(() => bids.id),
    subjectKind: text("subject_kind", { enum: ["need", "criterion"] }).notNull(),
    subjectId: text("subject_id").notNull(),
    text: text("answer").notNull(),
    figure: milliColumn("figure_milli"),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bidId, table.subjectKind, table.subjectId] })],
);

export const bidAttachments = sqliteTable(
  "bid_attachments",
  {
    bidId: keyColumn<"bid">("bid_id")
      .notNull()
      .references(() => bids.id),
    fileId: keyColumn<"file">("file_id")
      .notNull()
      .references(() => files.id),
    position: integer("position").notNull(),
    isConfidential: flagColumn("is_confidential").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bidId, table.fileId] }), index("bid_attachments_file").on(table.fileId)],
);

/** Every act before the deadline, submission or withdrawal, with its receipt. Append-only. */
export const bidVersions = sqliteTable(
  "bid_versions",
  {
    id: idColumn<"bid_version">(),
    bidId: keyColumn<"bid">("bid_id")
      .notNull()
      .references(() => bids.id),
    version: integer("version").notNull(),
    kind: text("kind", { enum: ["submission", "withdrawal"] }).notNull(),
    /** RFC 8785 canonical JSON of all that was submitted; the fingerprint is its SHA-256 in hex. */
    content: text("content").notNull(),
    fingerprint: text("fingerprint").notNull(),
    previousFingerprint: text("previous_fingerprint"),
    idempotencyKey: text("idempotency_key").notNull().unique(),
    requestHash: text("request_hash").notNull(),
    receivedAt: instantColumn("received_at").notNull(),
    deadline: instantColumn("deadline_at").notNull(),
    logPosition: integer("log_position").notNull(),
    submittedById: keyColumn<"person">("submitted_by_id")
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    uniqueIndex("bid_versions_bid").on(table.bidId, table.version),
    index("bid_versions_fingerprint").on(table.fingerprint),
    index("bid_versions_submitted_by").on(table.submittedById),
  ],
);

/** The firms bound by a standing bid: one firm, one bid of a call (招标投标法实施条例, one party one bid). */
export const bidParties = sqliteTable(
  "bid_parties",
  {
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    bidId: keyColumn<"bid">("bid_id")
      .notNull()
      .references(() => bids.id),
  },
  (table) => [
    primaryKey({ columns: [table.callId, table.organizationId] }),
    index("bid_parties_organization").on(table.organizationId),
    index("bid_parties_bid").on(table.bidId),
  ],
);

export type BidRow = typeof bids.$inferSelect;
export type BidAnswerRow = typeof bidAnswers.$inferSelect;
export type BidVersionRow = typeof bidVersions.$inferSelect;
export type BidState = (typeof BID_STATES)[number];
