import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";

/** What is known of a stored file; its bytes lie content-addressed under the data directory. */
export const files = sqliteTable(
  "files",
  {
    id: idColumn<"file">(),
    sha256: text("sha256").notNull(),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    byteSize: integer("byte_size").notNull(),
    uploadedById: keyColumn<"person">("uploaded_by_id").references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
  },
  (table) => [index("files_sha256").on(table.sha256), index("files_uploaded_by").on(table.uploadedById)],
);

export type FileRow = typeof files.$inferSelect;
