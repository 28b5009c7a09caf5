import { and, asc, inArray, ne } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations, qualifications } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import type { OrganizationKind, OrganizationRow, QualificationRow } from "./organization.ts";

const MOST_CARDS = 100;
const MOST_CLAIMS = 1_000;

/** Who has a page among the firms; bureaus and funds have none there. */
export const FIRM_KINDS = ["firm", "university", "research_institute"] as const satisfies readonly OrganizationKind[];

export type FirmCard = { readonly firm: OrganizationRow; readonly claims: readonly QualificationRow[] };

/** The cards of some firms in the order asked for; those that were turned away are left out. */
export function publicFirmCards(db: Reader, ids: readonly OrganizationId[]): readonly FirmCard[] {
  const wanted = ids.slice(0, MOST_CARDS);
  const rows = db
    .select()
    .from(organizations)
    .where(
      and(
        inArray(organizations.id, wanted),
        inArray(organizations.kind, [...FIRM_KINDS]),
        ne(organizations.verification, "rejected"),
      ),
    )
    .limit(MOST_CARDS)
    .all();
  const claims = db
    .select()
    .from(qualifications)
    .where(inArray(qualifications.organizationId, wanted))
    .orderBy(asc(qualifications.kind))
    .limit(MOST_CLAIMS)
    .all();
  return wanted.flatMap((id) => {
    const firm = rows.find((row) => row.id === id);
    return firm === undefined ? [] : [{ firm, claims: claims.filter((claim) => claim.organizationId === id) }];
  });
}

/** A firm as everybody may see it; undefined when there is none or it was turned away. */
export function findPublicFirm(db: Reader, id: OrganizationId): FirmCard | undefined {
  return publicFirmCards(db, [id])[0];
}

/** The names of some organisations, of whatever kind, for labels. */
export function organizationNames(
  db: Reader,
  ids: readonly OrganizationId[],
): readonly Pick<OrganizationRow, "id" | "nameZh" | "nameEn">[] {
  return db
    .select({ id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn })
    .from(organizations)
    .where(inArray(organizations.id, [...ids]))
    .orderBy(asc(organizations.nameZh))
    .limit(MOST_CARDS)
    .all();
}
