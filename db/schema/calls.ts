import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { fenColumn, flagColumn, idColumn, instantColumn, keyColumn, milliColumn, shareColumn } from "./columns.ts";
import { files } from "./files.ts";
import { organizations } from "./organizations.ts";
import { FIGURE_TYPES } from "./products.ts";
import { INVESTMENT_TYPES, scenarios } from "./scenarios.ts";

export const CALL_KINDS = ["opportunity", "plan"] as const;
/** `scheduled`: approved, waits for its hour. `closed`: the deadline has passed; `evaluating`, `awarded`: filled by the later issues. */
export const CALL_STATES = [
  "draft",
  "awaiting_approval",
  "scheduled",
  "open",
  "closed",
  "evaluating",
  "awarded",
  "failed",
  "cancelled",
] as const;
export const NEED_KINDS = ["must", "should"] as const;
export const COMPARATORS = ["at_least", "at_most", "exactly"] as const;
export const LEAD_KINDS = ["any", "anchor_firm", "tech_sme"] as const;

export const calls = sqliteTable(
  "calls",
  {
    id: idColumn<"call">(),
    ref: text("ref").unique(),
    code: text("code").notNull().unique(),
    scenarioId: keyColumn<"scenario">("scenario_id")
      .notNull()
      .references(() => scenarios.id),
    kind: text("kind", { enum: CALL_KINDS }).notNull(),
    state: text("state", { enum: CALL_STATES }).notNull(),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en"),
    /** Markdown. */
    bodyZh: text("body_zh").notNull(),
    bodyEn: text("body_en"),
    domain: text("domain"),
    /** Of the policy, 5 to 22. */
    article: integer("article"),
    bureauId: keyColumn<"organization">("bureau_id")
      .notNull()
      .references(() => organizations.id),
    city: text("city"),
    place: text("place"),
    investmentType: text("investment_type", { enum: INVESTMENT_TYPES }),
    isDigital: flagColumn("is_digital"),
    /** All null when the amount is to be negotiated (面议). */
    total: fenColumn("total_fen"),
    fiscal: fenColumn("fiscal_fen"),
    platform: fenColumn("platform_fen"),
    social: fenColumn("social_fen"),
    durationMonths: integer("duration_months"),
    acceptsConsortium: flagColumn("accepts_consortium").notNull(),
    leadKind: text("lead_kind", { enum: LEAD_KINDS }).notNull(),
    leastLocalSmeShare: shareColumn("least_local_sme_bp"),
    mostMembers: integer("most_members"),
    publishAt: instantColumn("publish_at"),
    questionsUntil: instantColumn("questions_until_at"),
    deadline: instantColumn("deadline_at"),
    /** When time next changes this call; null when time changes nothing more. */
    nextCheckAt: instantColumn("next_check_at"),
    /** Raised by every edit; an approval names the version it approves. */
    version: integer("version").notNull(),
    authorId: keyColumn<"person">("author_id")
      .notNull()
      .references(() => people.id),
    submittedById: keyColumn<"person">("submitted_by_id").references(() => people.id),
    approvedById: keyColumn<"person">("approved_by_id").references(() => people.id),
    approvedAt: instantColumn("approved_at"),
    publishedAt: instantColumn("published_at"),
    closedAt: instantColumn("closed_at"),
    stateNote: text("state_note"),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [
    index("calls_scenario").on(table.scenarioId),
    index("calls_bureau").on(table.bureauId, table.state),
    index("calls_state").on(table.state, table.deadline),
    index("calls_due").on(table.nextCheckAt),
    index("calls_author").on(table.authorId),
    index("calls_submitted_by").on(table.submittedById),
    index("calls_approved_by").on(table.approvedById),
  ],
);

/** One typed need: the unit that products are matched to and bidders answer. */
export const needs = sqliteTable(
  "needs",
  {
    id: idColumn<"need">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    position: integer("position").notNull(),
    workPackage: text("work_package"),
    kind: text("kind", { enum: NEED_KINDS }).notNull(),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en"),
    detailZh: text("detail_zh"),
    detailEn: text("detail_en"),
    figureType: text("figure_type", { enum: FIGURE_TYPES }).notNull(),
    comparator: text("comparator", { enum: COMPARATORS }),
    threshold: milliColumn("threshold_milli"),
    unit: text("unit"),
    evidence: text("evidence"),
    weight: integer("weight"),
  },
  (table) => [index("needs_call").on(table.callId)],
);

export const criteria = sqliteTable(
  "criteria",
  {
    id: idColumn<"criterion">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    position: integer("position").notNull(),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en"),
    /** Whole points; a call's weights add up to 100. */
    weight: integer("weight").notNull(),
    leastScore: shareColumn("least_score_bp"),
    guidance: text("guidance"),
  },
  (table) => [index("criteria_call").on(table.callId)],
);

export const callAttachments = sqliteTable(
  "call_attachments",
  {
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    fileId: keyColumn<"file">("file_id")
      .notNull()
      .references(() => files.id),
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.callId, table.fileId] }), index("call_attachments_file").on(table.fileId)],
);

/** Every change of a call's state, with who, when and why. */
export const callHistory = sqliteTable(
  "call_history",
  {
    id: idColumn<"call_history">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    verb: text("verb").notNull(),
    from: text("from_state", { enum: CALL_STATES }).notNull(),
    to: text("to_state", { enum: CALL_STATES }).notNull(),
    actorId: keyColumn<"person">("actor_id").references(() => people.id),
    note: text("note"),
    at: instantColumn("happened_at").notNull(),
  },
  (table) => [index("call_history_call").on(table.callId, table.at), index("call_history_actor").on(table.actorId)],
);

export type CallRow = typeof calls.$inferSelect;
export type NeedRow = typeof needs.$inferSelect;
export type CriterionRow = typeof criteria.$inferSelect;
export type CallState = (typeof CALL_STATES)[number];
export type CallKind = (typeof CALL_KINDS)[number];
export type LeadKind = (typeof LEAD_KINDS)[number];
