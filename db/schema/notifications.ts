import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { LOCALES } from "../../app/kernel/locale.ts";
import { people } from "./accounts.ts";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";
import { events } from "./events.ts";

export const FOLLOW_KINDS = ["call", "scenario", "organization"] as const;

export const follows = sqliteTable(
  "follows",
  {
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    subjectKind: text("subject_kind", { enum: FOLLOW_KINDS }).notNull(),
    subjectId: text("subject_id").notNull(),
    followedAt: instantColumn("followed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.subjectKind, table.subjectId] }),
    index("follows_subject").on(table.subjectKind, table.subjectId),
  ],
);

/** `dedupeKey` makes telling idempotent: the same event tells the same person once, whatever is retried. */
export const notifications = sqliteTable(
  "notifications",
  {
    id: idColumn<"notification">(),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind").notNull(),
    dedupeKey: text("dedupe_key").notNull().unique(),
    eventId: keyColumn<"event">("event_id").references(() => events.id),
    params: text("params_json", { mode: "json" }).$type<Record<string, string | number>>().notNull(),
    path: text("path").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    readAt: instantColumn("read_at"),
  },
  (table) => [
    index("notifications_person").on(table.personId, table.createdAt),
    index("notifications_event").on(table.eventId),
  ],
);

/** The mail outbox. A row is the mail: what to say is kept as kind and params and rendered when sent. */
export const mails = sqliteTable(
  "mails",
  {
    id: idColumn<"mail">(),
    dedupeKey: text("dedupe_key").notNull().unique(),
    personId: keyColumn<"person">("person_id").references(() => people.id),
    toAddress: text("to_address").notNull(),
    locale: text("locale", { enum: LOCALES }).notNull(),
    kind: text("kind").notNull(),
    params: text("params_json", { mode: "json" }).$type<Record<string, string | number>>().notNull(),
    path: text("path").notNull(),
    /** Stable over every attempt, so that a relay or a mailbox can tell a repeat. */
    messageId: text("message_id").notNull(),
    state: text("state", { enum: ["queued", "sent", "dead"] }).notNull(),
    attempts: integer("attempts").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    sentAt: instantColumn("sent_at"),
    lastError: text("last_error"),
  },
  (table) => [
    index("mails_person").on(table.personId),
    index("mails_state").on(table.state, table.createdAt),
    index("mails_created").on(table.createdAt),
  ],
);

export type NotificationRow = typeof notifications.$inferSelect;
export type MailRow = typeof mails.$inferSelect;
