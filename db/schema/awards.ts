import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { bids } from "./bids.ts";
import { calls } from "./calls.ts";
import { fenColumn, idColumn, instantColumn, keyColumn } from "./columns.ts";
import { scenarios } from "./scenarios.ts";

/** The panel of a call. Its verbs come with the evaluation issue; the place for them is here. */
export const evaluations = sqliteTable(
  "evaluations",
  {
    id: idColumn<"evaluation">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .unique()
      .references(() => calls.id),
    state: text("state", { enum: ["forming", "screening", "scoring", "consensus", "reported"] }).notNull(),
    chairId: keyColumn<"person">("chair_id").references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
  },
  (table) => [index("evaluations_chair").on(table.chairId)],
);

export const awards = sqliteTable(
  "awards",
  {
    id: idColumn<"award">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    bidId: keyColumn<"bid">("bid_id")
      .notNull()
      .references(() => bids.id),
    state: text("state", { enum: ["proposed", "in_publicity", "awarded", "annulled"] }).notNull(),
    price: fenColumn("price_fen"),
    proposedAt: instantColumn("proposed_at").notNull(),
    awardedAt: instantColumn("awarded_at"),
  },
  (table) => [index("awards_call").on(table.callId), index("awards_bid").on(table.bidId)],
);

export const projects = sqliteTable(
  "projects",
  {
    id: idColumn<"project">(),
    scenarioId: keyColumn<"scenario">("scenario_id")
      .notNull()
      .references(() => scenarios.id),
    awardId: keyColumn<"award">("award_id").references(() => awards.id),
    state: text("state", { enum: ["contracted", "building", "accepted", "operating", "evaluated"] }).notNull(),
    contractedAt: instantColumn("contracted_at").notNull(),
  },
  (table) => [index("projects_scenario").on(table.scenarioId), index("projects_award").on(table.awardId)],
);
