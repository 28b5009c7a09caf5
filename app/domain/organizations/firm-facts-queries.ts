import { asc, eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations, qualifications } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import type { FirmFacts } from "./firm-facts.ts";

const MOST_CLAIMS = 100;

/** What a firm is now, as texts about it state it. Throws when there is no such firm. */
export function readFirmFacts(db: Reader, id: OrganizationId): FirmFacts {
  const row = db.select().from(organizations).where(eq(organizations.id, id)).get();
  if (row === undefined) throw new Error(`no organisation ${id}`);
  const claims = db
    .select()
    .from(qualifications)
    .where(eq(qualifications.organizationId, id))
    .orderBy(asc(qualifications.id))
    .limit(MOST_CLAIMS)
    .all()
    .filter((claim) => claim.verifiedAt !== null)
    .map(({ kind, number, expiresOn }) => ({ kind, number, expiresOn }));
  const { staffCount, revenue, assets, sizeClass } = row;
  return { staff: staffCount, revenue, assets, size: sizeClass, claims };
}
