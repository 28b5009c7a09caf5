import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";
import { events } from "./events.ts";

export const FOUND_KINDS = ["call", "scenario", "product", "organization"] as const;
export const FREQUENCIES = ["at_once", "daily", "weekly", "off"] as const;

/** A search that a person keeps, by the list page it came from. Nobody else reads it. */
export const savedSearches = sqliteTable(
  "saved_searches",
  {
    id: idColumn<"saved_search">(),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    name: text("name").notNull(),
    kind: text("kind", { enum: FOUND_KINDS }).notNull(),
    text: text("query_text").notNull(),
    filters: text("filters_json", { mode: "json" }).$type<Readonly<Record<string, readonly string[]>>>().notNull(),
    frequency: text("frequency", { enum: FREQUENCIES }).notNull(),
    /** Grows with every write to any of them: who watches them asks for what is newer than the last that it knows. */
    revision: integer("revision").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    lookedAt: instantColumn("looked_at").notNull(),
    /** Deleted ones can be taken back for a while. */
    deletedAt: instantColumn("deleted_at"),
  },
  (table) => [
    index("saved_searches_person").on(table.personId, table.createdAt),
    uniqueIndex("saved_searches_revision").on(table.revision),
    index("saved_searches_deleted").on(table.deletedAt),
  ],
);

/** How often a person hears of what fits their firm's products; at once for those who never chose. */
export const profileWatches = sqliteTable("profile_watches", {
  personId: keyColumn<"person">("person_id")
    .primaryKey()
    .references(() => people.id),
  frequency: text("frequency", { enum: FREQUENCIES }).notNull(),
});

/**
 * What fits whom, kept while it fits: so that a thing that changes is told again only when it newly fits.
 * `source` is the saved search, or `profile`.
 */
export const finds = sqliteTable(
  "finds",
  {
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    source: text("source").notNull(),
    subjectKind: text("subject_kind", { enum: FOUND_KINDS }).notNull(),
    subjectId: text("subject_id").notNull(),
    eventId: keyColumn<"event">("event_id")
      .notNull()
      .references(() => events.id),
    why: text("why_json", { mode: "json" }).$type<FindWhy>().notNull(),
    foundAt: instantColumn("found_at").notNull(),
    state: text("state", { enum: ["waiting", "told", "silent"] }).notNull(),
    /** When the person is to hear of it: with the next mail of its search's frequency. */
    dueAt: instantColumn("due_at").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.source, table.subjectKind, table.subjectId] }),
    index("finds_subject").on(table.subjectKind, table.subjectId),
    index("finds_event").on(table.eventId, table.personId),
    index("finds_due").on(table.state, table.dueAt),
    index("finds_source").on(table.source, table.foundAt),
  ],
);

/** Words of a search that fit, or the product and the need that met. */
export type FindWhy = {
  readonly words?: readonly { readonly asked: string; readonly found: string; readonly kind?: "near" }[];
  readonly productZh?: string;
  readonly productEn?: string | null;
  readonly needZh?: string;
  readonly needEn?: string | null;
};

/** Results that a person does not want to see or hear of again. */
export const mutedThings = sqliteTable(
  "muted_things",
  {
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    subjectKind: text("subject_kind", { enum: FOUND_KINDS }).notNull(),
    subjectId: text("subject_id").notNull(),
    mutedAt: instantColumn("muted_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.subjectKind, table.subjectId] })],
);

/** Reasons that do not count for a person: this word, found where that one was asked for. Both normalised. */
export const mutedReasons = sqliteTable(
  "muted_reasons",
  {
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    asked: text("asked").notNull(),
    found: text("found").notNull(),
    mutedAt: instantColumn("muted_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.asked, table.found] })],
);

export type SavedSearchRow = typeof savedSearches.$inferSelect;
export type Frequency = (typeof FREQUENCIES)[number];
export type FoundKind = (typeof FOUND_KINDS)[number];
