import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { idColumn, instantColumn, keyColumn } from "./columns.ts";
import { files } from "./files.ts";
import { organizations, qualifications } from "./organizations.ts";

export const VERIFICATION_REQUEST_KINDS = ["identity", "ownership"] as const;
export const VERIFICATION_REQUEST_STATES = ["pending", "verified", "rejected", "withdrawn"] as const;
export const EVIDENCE_KINDS = ["licence", "authorization", "registry_extract", "translation", "other"] as const;

/**
 * What waits in the officials' queue: a firm's identity, or somebody's claim to a firm that nobody owns yet.
 * Decided requests stay as its history.
 */
export const verificationRequests = sqliteTable(
  "verification_requests",
  {
    id: idColumn<"verification_request">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    kind: text("kind", { enum: VERIFICATION_REQUEST_KINDS }).notNull(),
    state: text("state", { enum: VERIFICATION_REQUEST_STATES }).notNull(),
    /** Of a claim: the social credit code that the claimant states. */
    uscc: text("uscc"),
    note: text("note"),
    /** Null when the platform asked by itself. */
    requestedById: keyColumn<"person">("requested_by_id").references(() => people.id),
    requestedAt: instantColumn("requested_at").notNull(),
    decidedById: keyColumn<"person">("decided_by_id").references(() => people.id),
    decidedAt: instantColumn("decided_at"),
    reason: text("reason"),
  },
  (table) => [
    index("verification_requests_state").on(table.state, table.requestedAt),
    index("verification_requests_organization").on(table.organizationId),
    index("verification_requests_requested_by").on(table.requestedById),
    index("verification_requests_decided_by").on(table.decidedById),
  ],
);

export const verificationFiles = sqliteTable(
  "verification_files",
  {
    id: idColumn<"verification_file">(),
    requestId: keyColumn<"verification_request">("request_id")
      .notNull()
      .references(() => verificationRequests.id),
    fileId: keyColumn<"file">("file_id")
      .notNull()
      .references(() => files.id),
    kind: text("kind", { enum: EVIDENCE_KINDS }).notNull(),
    addedAt: instantColumn("added_at").notNull(),
  },
  (table) => [
    index("verification_files_request").on(table.requestId),
    index("verification_files_file").on(table.fileId),
  ],
);

/** What officials decided about a claimed status, each with its reason; never rewritten. */
export const qualificationDecisions = sqliteTable(
  "qualification_decisions",
  {
    id: idColumn<"qualification_decision">(),
    qualificationId: keyColumn<"qualification">("qualification_id")
      .notNull()
      .references(() => qualifications.id),
    decision: text("decision", { enum: ["verified", "rejected"] }).notNull(),
    reason: text("reason").notNull(),
    decidedById: keyColumn<"person">("decided_by_id")
      .notNull()
      .references(() => people.id),
    decidedAt: instantColumn("decided_at").notNull(),
  },
  (table) => [
    index("qualification_decisions_qualification").on(table.qualificationId),
    index("qualification_decisions_decided_by").on(table.decidedById),
  ],
);

/** That a reminder went out, so that each goes out once. `daysBefore` is 0 for the day after the last one. */
export const expiryReminders = sqliteTable(
  "expiry_reminders",
  {
    subjectKind: text("subject_kind", { enum: ["qualification", "verification"] }).notNull(),
    subjectId: text("subject_id").notNull(),
    expiresOn: text("expires_on").notNull(),
    daysBefore: integer("days_before").notNull(),
    remindedAt: instantColumn("reminded_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.subjectKind, table.subjectId, table.expiresOn, table.daysBefore] })],
);

/** The names that an organisation had before. */
export const organizationNames = sqliteTable(
  "organization_names",
  {
    id: idColumn<"organization_name">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en"),
    replacedById: keyColumn<"person">("replaced_by_id").references(() => people.id),
    replacedAt: instantColumn("replaced_at").notNull(),
  },
  (table) => [
    index("organization_names_organization").on(table.organizationId),
    index("organization_names_replaced_by").on(table.replacedById),
  ],
);
