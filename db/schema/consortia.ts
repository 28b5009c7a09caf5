import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { calls, needs } from "./calls.ts";
import { idColumn, instantColumn, keyColumn, shareColumn } from "./columns.ts";
import { organizations } from "./organizations.ts";

export const CONSORTIUM_STATES = ["forming", "dissolved"] as const;
export const MEMBER_STATES = ["invited", "accepted", "declined", "expired", "removed", "left"] as const;

export const consortia = sqliteTable(
  "consortia",
  {
    id: idColumn<"consortium">(),
    callId: keyColumn<"call">("call_id")
      .notNull()
      .references(() => calls.id),
    leadId: keyColumn<"organization">("lead_id")
      .notNull()
      .references(() => organizations.id),
    name: text("name").notNull(),
    state: text("state", { enum: CONSORTIUM_STATES }).notNull(),
    /** Raised by every change of members or shares. */
    version: integer("version").notNull(),
    createdById: keyColumn<"person">("created_by_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    updatedAt: instantColumn("updated_at").notNull(),
  },
  (table) => [
    index("consortia_call").on(table.callId),
    index("consortia_lead").on(table.leadId),
    index("consortia_created_by").on(table.createdById),
  ],
);

/** The lead is a member too, with role `lead` and state `accepted`. */
export const consortiumMembers = sqliteTable(
  "consortium_members",
  {
    id: idColumn<"consortium_member">(),
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    role: text("role", { enum: ["lead", "member"] }).notNull(),
    state: text("state", { enum: MEMBER_STATES }).notNull(),
    share: shareColumn("share_bp"),
    task: text("task"),
    invitedById: keyColumn<"person">("invited_by_id").references(() => people.id),
    message: text("message"),
    invitedAt: instantColumn("invited_at").notNull(),
    expiresAt: instantColumn("expires_at"),
    answeredAt: instantColumn("answered_at"),
    answeredById: keyColumn<"person">("answered_by_id").references(() => people.id),
  },
  (table) => [
    index("consortium_members_consortium").on(table.consortiumId),
    index("consortium_members_organization").on(table.organizationId),
    index("consortium_members_invited_by").on(table.invitedById),
    index("consortium_members_answered_by").on(table.answeredById),
    index("consortium_members_expiry").on(table.state, table.expiresAt),
  ],
);

/** Which member says it covers which need. */
export const consortiumCoverage = sqliteTable(
  "consortium_coverage",
  {
    consortiumId: keyColumn<"consortium">("consortium_id")
      .notNull()
      .references(() => consortia.id),
    needId: keyColumn<"need">("need_id")
      .notNull()
      .references(() => needs.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    strength: integer("strength").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consortiumId, table.needId, table.organizationId] }),
    index("consortium_coverage_need").on(table.needId),
    index("consortium_coverage_organization").on(table.organizationId),
  ],
);

export type ConsortiumRow = typeof consortia.$inferSelect;
export type ConsortiumMemberRow = typeof consortiumMembers.$inferSelect;
export type MemberState = (typeof MEMBER_STATES)[number];
