import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";

/** One row per thing that happened, written in the transaction that made it happen. */
export const events = sqliteTable(
  "events",
  {
    id: idColumn<"event">(),
    name: text("name").notNull(),
    at: instantColumn("happened_at").notNull(),
    actorId: keyColumn<"person">("actor_id"),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    payload: text("payload_json", { mode: "json" }).$type<Record<string, string | number | null>>().notNull(),
  },
  (table) => [
    index("events_subject").on(table.subjectKind, table.subjectId, table.at),
    index("events_name").on(table.name, table.at),
    index("events_actor").on(table.actorId),
  ],
);

/** Work that follows from events: leased by a worker, retried with back-off, dead after the last attempt. */
export const jobs = sqliteTable(
  "jobs",
  {
    id: idColumn<"job">(),
    name: text("name").notNull(),
    key: text("job_key").notNull().unique(),
    eventId: keyColumn<"event">("event_id").references(() => events.id),
    payload: text("payload_json", { mode: "json" }).$type<Record<string, string | number | null>>().notNull(),
    state: text("state", { enum: ["ready", "leased", "done", "dead"] }).notNull(),
    attempts: integer("attempts").notNull(),
    runAt: instantColumn("run_at").notNull(),
    leasedUntil: instantColumn("leased_until_at"),
    lastError: text("last_error"),
    createdAt: instantColumn("created_at").notNull(),
    finishedAt: instantColumn("finished_at"),
  },
  (table) => [
    index("jobs_due").on(table.state, table.name, table.runAt),
    index("jobs_leases").on(table.state, table.leasedUntil),
    index("jobs_event").on(table.eventId),
  ],
);

export type EventRow = typeof events.$inferSelect;
export type JobRow = typeof jobs.$inferSelect;
