import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { people } from "./accounts.ts";
import { flagColumn, idColumn, instantColumn, keyColumn } from "./columns.ts";
import { organizations } from "./organizations.ts";

/** An owner offers the ownership to somebody in the same organisation; nothing changes before that one accepts. */
export const ownershipOffers = sqliteTable(
  "ownership_offers",
  {
    id: idColumn<"ownership_offer">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    fromId: keyColumn<"person">("from_id")
      .notNull()
      .references(() => people.id),
    toId: keyColumn<"person">("to_id")
      .notNull()
      .references(() => people.id),
    state: text("state", { enum: ["pending", "accepted", "declined", "withdrawn"] }).notNull(),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    answeredAt: instantColumn("answered_at"),
  },
  (table) => [
    index("ownership_offers_organization").on(table.organizationId, table.state),
    index("ownership_offers_from").on(table.fromId),
    index("ownership_offers_to").on(table.toId, table.state),
  ],
);

/** The organisation that a person of several acts for, as they last chose. */
export const actingChoices = sqliteTable(
  "acting_choices",
  {
    personId: keyColumn<"person">("person_id")
      .primaryKey()
      .references(() => people.id),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    chosenAt: instantColumn("chosen_at").notNull(),
  },
  (table) => [index("acting_choices_organization").on(table.organizationId)],
);

/** A person's consent to stand on a firm's public page, with what of theirs is shown. Blanked when withdrawn. */
export const contactConsents = sqliteTable(
  "contact_consents",
  {
    id: idColumn<"contact_consent">(),
    organizationId: keyColumn<"organization">("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: keyColumn<"person">("person_id")
      .notNull()
      .references(() => people.id),
    position: text("position"),
    phone: text("phone"),
    hasEmail: flagColumn("has_email").notNull(),
    consentedAt: instantColumn("consented_at").notNull(),
    withdrawnAt: instantColumn("withdrawn_at"),
  },
  (table) => [
    index("contact_consents_organization").on(table.organizationId, table.withdrawnAt),
    index("contact_consents_person").on(table.personId),
  ],
);
