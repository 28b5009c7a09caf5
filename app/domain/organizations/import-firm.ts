import { eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { type OrganizationKind, organizations } from "../../../db/schema/organizations.ts";
import { newId, type OrganizationId } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";

/** What `ref` names in an imported list was made, brought up to date, or was so already. */
export type ImportOutcome = "created" | "changed" | "unchanged";

export type NamedOrganization = {
  readonly name: string;
  readonly kind: Extract<OrganizationKind, "firm" | "bureau">;
  readonly city: string | null;
};

/** The city whose firms count as local. */
export const HOME_CITY = "成都";

/** The organisation of this name, entered unverified when the list is the first to name it. Within the verb's transaction. */
export function importFirm(tx: Transaction, named: NamedOrganization, now: number): OrganizationId {
  const known = tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.nameZh, named.name))
    .get();
  if (known !== undefined) return known.id;
  const id = newId<"organization">(now);
  tx.insert(organizations)
    .values({
      id,
      kind: named.kind,
      nameZh: named.name,
      country: "CN",
      city: named.city,
      isLocal: named.city === HOME_CITY,
      verification: "unverified",
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
    .run();
  recordEvent(tx, { name: "organization.registered", actorId: null, now, subject: { kind: "organization", id } });
  return id;
}
