import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { instantColumn, keyColumn } from "./columns.ts";

/** What somebody has typed into a form and not yet sent, so that a closed window loses nothing. */
export const formDrafts = sqliteTable(
  "form_drafts",
  {
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    /** `product:<id>`, `new-product:<firm>`, `organization:<id>`. */
    form: text("form").notNull(),
    fields: text("fields_json", { mode: "json" }).$type<Readonly<Record<string, readonly string[]>>>().notNull(),
    /** The version that the form was made from; null for a form of something new. */
    version: integer("version"),
    savedAt: instantColumn("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.form] }), index("form_drafts_saved").on(table.savedAt)],
);
