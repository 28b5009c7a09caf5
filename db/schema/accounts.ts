import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { LOCALES } from "../../app/kernel/locale.ts";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";

export const people = sqliteTable("people", {
  id: idColumn<"person">(),
  email: text("email").notNull().unique(),
  emailConfirmedAt: instantColumn("email_confirmed_at"),
  name: text("name").notNull(),
  locale: text("locale", { enum: LOCALES }).notNull(),
  /** argon2id in the PHC string form; null until a password is chosen. */
  passwordHash: text("password_hash"),
  createdAt: instantColumn("created_at").notNull(),
  disabledAt: instantColumn("disabled_at"),
  /** When the person had their personal data removed; the row stays for what the law keeps. */
  erasedAt: instantColumn("erased_at"),
});

/** Only the SHA-256 of a session's id is kept: a copy of the table opens no session. */
export const sessions = sqliteTable(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    lastSeenAt: instantColumn("last_seen_at").notNull(),
    userAgent: text("user_agent").notNull(),
  },
  (table) => [index("sessions_person").on(table.personId), index("sessions_expiry").on(table.expiresAt)],
);

/** Mailed links, each good for one use. */
export const oneTimeLinks = sqliteTable(
  "one_time_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    purpose: text("purpose", { enum: ["confirm", "sign-in", "reset"] }).notNull(),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    usedAt: instantColumn("used_at"),
  },
  (table) => [index("one_time_links_person").on(table.personId)],
);

/** Counts tries against a subject (an address, an account) within a window. */
export const guessCounters = sqliteTable("guess_counters", {
  subject: text("subject").primaryKey(),
  tries: integer("tries").notNull(),
  windowStartedAt: instantColumn("window_started_at").notNull(),
});

/** Desks given to a person; the firm and office desks follow from memberships instead. */
export const deskGrants = sqliteTable(
  "desk_grants",
  {
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    desk: text("desk", { enum: ["panel", "council", "admin", "auditor"] }).notNull(),
    grantedAt: instantColumn("granted_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.desk] })],
);

/** That the person before a session has shown once more who they are; it ends with the session. */
export const stepUps = sqliteTable(
  "step_ups",
  {
    sessionHash: text("session_hash")
      .primaryKey()
      .references(() => sessions.idHash, { onDelete: "cascade" }),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    /** SHA-256 of the mailed code with the session's hash; null when none is out. */
    codeHash: text("code_hash"),
    codeSentAt: instantColumn("code_sent_at"),
    codeTries: integer("code_tries").notNull(),
    confirmedAt: instantColumn("confirmed_at"),
  },
  (table) => [index("step_ups_person").on(table.personId)],
);

export type PersonRow = typeof people.$inferSelect;
export type SessionRow = typeof sessions.$inferSelect;
