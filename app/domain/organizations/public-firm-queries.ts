import { and, asc, inArray, isNull, ne } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations, qualifications } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import type { OrganizationKind, OrganizationRow, QualificationRow } from "./organization.ts";

const MOST_CARDS = 100;
const MOST_CLAIMS = 1_000;

/** Who has a page among the firms; bureaus and funds have none there. */
export const FIRM_KINDS = ["firm", "university", "research_institute"] as const satisfies readonly OrganizationKind[];

/** What everybody may read of a firm: no sums, no head counts, no mailbox that was not meant for the public. */
export type PublicFirm = Pick<
  OrganizationRow,
  | "id"
  | "kind"
  | "nameZh"
  | "nameEn"
  | "uscc"
  | "country"
  | "registryNumber"
  | "city"
  | "place"
  | "isLocal"
  | "introZh"
  | "introEn"
  | "website"
  | "contactEmail"
  | "industry"
  | "sizeClass"
  | "verification"
  | "verifiedAt"
>;

export type FirmClaim = Pick<QualificationRow, "kind" | "number" | "validFromOn" | "expiresOn" | "verifiedAt">;

export type FirmCard = { readonly firm: PublicFirm; readonly claims: readonly FirmClaim[] };

const FIRM = {
  id: organizations.id,
  kind: organizations.kind,
  nameZh: organizations.nameZh,
  nameEn: organizations.nameEn,
  uscc: organizations.uscc,
  country: organizations.country,
  registryNumber: organizations.registryNumber,
  city: organizations.city,
  place: organizations.place,
  isLocal: organizations.isLocal,
  introZh: organizations.introZh,
  introEn: organizations.introEn,
  website: organizations.website,
  contactEmail: organizations.contactEmail,
  industry: organizations.industry,
  sizeClass: organizations.sizeClass,
  verification: organizations.verification,
  verifiedAt: organizations.verifiedAt,
};

/** The cards of some firms in the order asked for; those that were turned away are left out. */
export function publicFirmCards(db: Reader, ids: readonly OrganizationId[]): readonly FirmCard[] {
  const wanted = ids.slice(0, MOST_CARDS);
  const isShown = and(inArray(organizations.kind, [...FIRM_KINDS]), ne(organizations.verification, "rejected"));
  const rows = db
    .select(FIRM)
    .from(organizations)
    .where(and(inArray(organizations.id, wanted), isShown))
    .orderBy(asc(organizations.id))
    .limit(MOST_CARDS)
    .all();
  const claims = claimsOfFirms(db, wanted);
  return wanted.flatMap((id) => {
    const firm = rows.find((row) => row.id === id);
    return firm === undefined ? [] : [{ firm, claims: claims.get(id) ?? [] }];
  });
}

/** A firm as everybody may see it; undefined when there is none or it was turned away. */
export function findPublicFirm(db: Reader, id: OrganizationId): FirmCard | undefined {
  return publicFirmCards(db, [id])[0];
}

/** The statuses that firms claim and that nobody turned down, each with its days and with when it was verified. */
export function claimsOfFirms(
  db: Reader,
  ids: readonly OrganizationId[],
): ReadonlyMap<OrganizationId, readonly FirmClaim[]> {
  const rows = db
    .select({
      organizationId: qualifications.organizationId,
      kind: qualifications.kind,
      number: qualifications.number,
      validFromOn: qualifications.validFromOn,
      expiresOn: qualifications.expiresOn,
      verifiedAt: qualifications.verifiedAt,
    })
    .from(qualifications)
    .where(
      and(
        inArray(qualifications.organizationId, [...ids]),
        isNull(qualifications.rejectedAt),
        isNull(qualifications.withdrawnAt),
      ),
    )
    .orderBy(asc(qualifications.kind), asc(qualifications.id))
    .limit(MOST_CLAIMS)
    .all();
  const found = new Map<OrganizationId, FirmClaim[]>();
  for (const { organizationId, ...claim } of rows) {
    found.set(organizationId, [...(found.get(organizationId) ?? []), claim]);
  }
  return found;
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
