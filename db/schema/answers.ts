import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { bids } from "./bids.ts";
import { calls } from "./calls.ts";
import { idColumn, instantColumn, keyColumn, milliColumn } from "./columns.ts";
import { organizations } from "./organizations.ts";

const ANSWER_KINDS = ["need", "criterion"] as const;

/** What a firm was when it wrote something: kept beside the text, so that what has changed since can be told. */
const factsColumn = () => text("facts_json", { mode: "json" }).$type<unknown>().notNull();

/** A submitted bid as its lead's library has it; replaced with each submission. */
export const libraryBids = sqliteTable(
  "library_bids",
  {
    bidId: keyColumn<"bid">("bid_id")
      .primaryKey()
      .references(() => bids.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    submittedAt: instantColumn("submitted_at").notNull(),
    facts: factsColumn(),
  },
  (table) => [
    index("library_bids_organization").on(table.organizationId, table.submittedAt),
    index("library_bids_call").on(table.callId),
  ],
);

export const libraryAnswers = sqliteTable(
  "library_answers",
  {
    bidId: keyColumn<"bid">("bid_id")
      .notNull()
      .references(() => libraryBids.bidId),
    subjectKind: text("subject_kind", { enum: ANSWER_KINDS }).notNull(),
    subjectId: text("subject_id").notNull(),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en"),
    text: text("answer").notNull(),
    figure: milliColumn("figure_milli"),
    unit: text("unit"),
  },
  (table) => [primaryKey({ columns: [table.bidId, table.subjectKind, table.subjectId] })],
);

/** A text that a firm keeps to use again; what it said before stands in the versions. */
export const answerSnippets = sqliteTable(
  "answer_snippets",
  {
    id: idColumn<"snippet">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    topic: text("topic").notNull(),
    title: text("title").notNull(),
    text: text("answer").notNull(),
    version: integer("version").notNull(),
    facts: factsColumn(),
    createdById: keyColumn<"person">("created_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
    archivedAt: instantColumn("archived_at"),
  },
  (table) => [
    index("answer_snippets_organization").on(table.organizationId, table.updatedAt),
    index("answer_snippets_created_by").on(table.createdById),
  ],
);

/** Every version of a snippet, the present one among them. Append-only. */
export const answerSnippetVersions = sqliteTable(
  "answer_snippet_versions",
  {
    snippetId: keyColumn<"snippet">("snippet_id")
      .notNull()
      .references(() => answerSnippets.id),
    version: integer("version").notNull(),
    topic: text("topic").notNull(),
    title: text("title").notNull(),
    text: text("answer").notNull(),
    facts: factsColumn(),
    savedById: keyColumn<"person">("saved_by_id")
      .notNull()
      .references(() => people.id),
    savedAt: instantColumn("saved_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.snippetId, table.version] }),
    index("answer_snippet_versions_saved_by").on(table.savedById),
  ],
);

/** Where a part of a bid's answer was taken from. Only the people of `organizationId` are told. */
export const answerSources = sqliteTable(
  "answer_sources",
  {
    id: idColumn<"answer_source">(),
    bidId: keyColumn<"bid">("bid_id")
      .notNull()
      .references(() => bids.id),
    subjectKind: text("subject_kind", { enum: ANSWER_KINDS }).notNull(),
    subjectId: text("subject_id").notNull(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    /** The bid or the snippet that it was taken from: one of the two. */
    sourceBidId: keyColumn<"bid">("source_bid_id").references(() => bids.id),
    sourceSnippetId: keyColumn<"snippet">("source_snippet_id").references(() => answerSnippets.id),
    sourceVersion: integer("source_version"),
    sourceTitleZh: text("source_title_zh").notNull(),
    sourceTitleEn: text("source_title_en"),
    sourceAt: instantColumn("source_at").notNull(),
    text: text("pasted").notNull(),
    facts: factsColumn(),
    pastedById: keyColumn<"person">("pasted_by_id")
      .notNull()
      .references(() => people.id),
    pastedAt: instantColumn("pasted_at").notNull(),
  },
  (table) => [
    index("answer_sources_bid").on(table.bidId),
    index("answer_sources_organization").on(table.organizationId),
    index("answer_sources_source_bid").on(table.sourceBidId),
    index("answer_sources_source_snippet").on(table.sourceSnippetId),
    index("answer_sources_pasted_by").on(table.pastedById),
  ],
);

export type LibraryBidRow = typeof libraryBids.$inferSelect;
export type LibraryAnswerRow = typeof libraryAnswers.$inferSelect;
export type SnippetRow = typeof answerSnippets.$inferSelect;
export type SnippetVersionRow = typeof answerSnippetVersions.$inferSelect;
export type AnswerSourceRow = typeof answerSources.$inferSelect;
