import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { PersonId } from "../../app/kernel/ids.ts";
import { instantColumn, keyColumn } from "./columns.ts";

/** Append-only: triggers refuse update and delete. `leafHash` is SHA-256 over 00 and the canonical JSON of the row. */
export const auditLeaves = sqliteTable(
  "audit_leaves",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    at: instantColumn("happened_at").notNull(),
    actorId: keyColumn<"person">("actor_id"),
    act: text("act").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    body: text("body_json", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    leafHash: text("leaf_hash").notNull(),
  },
  (table) => [
    index("audit_leaves_subject").on(table.subjectKind, table.subjectId),
    index("audit_leaves_actor").on(table.actorId),
  ],
);

export type AuditLeaf = typeof auditLeaves.$inferSelect & { actorId: PersonId | null };
