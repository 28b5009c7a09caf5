import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";

export const TERMS_STATES = ["active", "withdrawn"] as const;

const words = (name: `${string}_json`) => text(name, { mode: "json" }).$type<readonly string[]>().notNull();

/** The district's own words beside the curated ones: one concept an entry, in both languages. */
export const thesaurusEntries = sqliteTable(
  "thesaurus_entries",
  {
    id: idColumn<"thesaurus_entry">(),
    chinese: words("chinese_json"),
    english: words("english_json"),
    /** Concepts that are near but not the same, by any of their terms. */
    near: words("near_json"),
    note: text("note").notNull(),
    state: text("state", { enum: TERMS_STATES }).notNull(),
    version: integer("version").notNull(),
    createdById: keyColumn<"person">("created_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    changedAt: instantColumn("changed_at").notNull(),
  },
  (table) => [
    index("thesaurus_entries_state").on(table.state, table.changedAt),
    index("thesaurus_entries_creator").on(table.createdById),
  ],
);

/** What an entry was from each change on, and by whom. Rows are only ever added. */
export const thesaurusVersions = sqliteTable(
  "thesaurus_versions",
  {
    entryId: keyColumn<"thesaurus_entry">("entry_id")
      .notNull()
      .references(() => thesaurusEntries.id),
    version: integer("version").notNull(),
    chinese: words("chinese_json"),
    english: words("english_json"),
    near: words("near_json"),
    note: text("note").notNull(),
    state: text("state", { enum: TERMS_STATES }).notNull(),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    changedAt: instantColumn("changed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.version] }),
    index("thesaurus_versions_person").on(table.personId),
  ],
);

export type ThesaurusEntryRow = typeof thesaurusEntries.$inferSelect;
export type ThesaurusVersionRow = typeof thesaurusVersions.$inferSelect;
export type TermsState = (typeof TERMS_STATES)[number];
