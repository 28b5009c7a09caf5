import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { fenColumn, flagColumn, idColumn, instantColumn, keyColumn } from "./columns.ts";
import { organizations } from "./organizations.ts";

export const STAGES = ["plan", "invest", "design", "build", "manage", "operate", "evaluate"] as const;
export const INVESTMENT_TYPES = ["GOV_PROCUREMENT", "SOE_PLATFORM", "CO_INVESTMENT", "SOCIAL_INVESTMENT"] as const;

/** An application scenario: what lives through 策投规建管营评. Its calls come and go under it. */
export const scenarios = sqliteTable(
  "scenarios",
  {
    id: idColumn<"scenario">(),
    ref: text("ref").unique(),
    code: text("code").notNull().unique(),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en"),
    bodyZh: text("body_zh").notNull(),
    bodyEn: text("body_en"),
    domain: text("domain").notNull(),
    article: integer("article"),
    bureauId: keyColumn<"organization">("bureau_id")
      .notNull()
      .references(() => organizations.id),
    investmentType: text("investment_type", { enum: INVESTMENT_TYPES }),
    city: text("city"),
    place: text("place"),
    isDigital: flagColumn("is_digital").notNull(),
    total: fenColumn("total_fen"),
    fiscal: fenColumn("fiscal_fen"),
    platform: fenColumn("platform_fen"),
    social: fenColumn("social_fen"),
    stage: text("stage", { enum: STAGES }).notNull(),
    stageEnteredAt: instantColumn("stage_entered_at").notNull(),
    isPublic: flagColumn("is_public").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [index("scenarios_bureau").on(table.bureauId), index("scenarios_stage").on(table.isPublic, table.stage)],
);

export const scenarioStages = sqliteTable(
  "scenario_stages",
  {
    scenarioId: keyColumn<"scenario">("scenario_id")
      .notNull()
      .references(() => scenarios.id),
    stage: text("stage", { enum: STAGES }).notNull(),
    enteredAt: instantColumn("entered_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.scenarioId, table.stage] })],
);

export type ScenarioRow = typeof scenarios.$inferSelect;
export type Stage = (typeof STAGES)[number];
export type InvestmentType = (typeof INVESTMENT_TYPES)[number];
