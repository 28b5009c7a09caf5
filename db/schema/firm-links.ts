import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { idColumn, instantColumn, keyColumn, shareColumn } from "./columns.ts";
import { organizations } from "./organizations.ts";

export const FIRM_LINK_KINDS = ["shareholding", "management", "legal_representative"] as const;
export const FIRM_LINK_STATES = ["declared", "confirmed", "disputed", "ended"] as const;

/**
 * How two firms hang together, as one of them declares it. The holder holds shares in, or manages, the held one;
 * for the same legal representative the order means nothing. A dispute does not undo a declaration.
 */
export const firmLinks = sqliteTable(
  "firm_links",
  {
    id: idColumn<"firm_link">(),
    kind: text("kind", { enum: FIRM_LINK_KINDS }).notNull(),
    holderId: keyColumn<"organization">("holder_id")
      .notNull()
      .references(() => organizations.id),
    heldId: keyColumn<"organization">("held_id")
      .notNull()
      .references(() => organizations.id),
    /** Of a shareholding; null for the other kinds. */
    share: shareColumn("share_bp"),
    note: text("note"),
    state: text("state", { enum: FIRM_LINK_STATES }).notNull(),
    declaredForId: keyColumn<"organization">("declared_for_id")
      .notNull()
      .references(() => organizations.id),
    declaredById: keyColumn<"person">("declared_by_id")
      .notNull()
      .references(() => people.id),
    declaredAt: instantColumn("declared_at").notNull(),
    answerNote: text("answer_note"),
    answeredById: keyColumn<"person">("answered_by_id").references(() => people.id),
    answeredAt: instantColumn("answered_at"),
    endedById: keyColumn<"person">("ended_by_id").references(() => people.id),
    endedAt: instantColumn("ended_at"),
  },
  (table) => [
    index("firm_links_holder").on(table.holderId, table.state),
    index("firm_links_held").on(table.heldId, table.state),
    index("firm_links_declared_for").on(table.declaredForId),
    index("firm_links_declared_by").on(table.declaredById),
    index("firm_links_answered_by").on(table.answeredById),
    index("firm_links_ended_by").on(table.endedById),
  ],
);

export type FirmLinkRow = typeof firmLinks.$inferSelect;
export type FirmLinkKind = (typeof FIRM_LINK_KINDS)[number];
