import type {
  MembershipRole,
  OrganizationKind,
  OrganizationRow,
  QualificationRow,
} from "../../../db/schema/organizations.ts";

export type { MembershipRole, OrganizationKind, OrganizationRow, QualificationRow };

/** The kinds that register themselves; bureaus and state platforms are taken in by the platform. */
export const SELF_REGISTERED_KINDS = ["firm", "university", "research_institute", "finance"] as const;

/** What officials verify. Changing any of it after verification asks for a new one. */
export type Identity = Pick<
  OrganizationRow,
  "kind" | "nameZh" | "nameEn" | "country" | "uscc" | "registryNumber" | "lei" | "legalRepresentative" | "isLocal"
>;

const IDENTITY_FIELDS = [
  "kind",
  "nameZh",
  "nameEn",
  "country",
  "uscc",
  "registryNumber",
  "lei",
  "legalRepresentative",
  "isLocal",
] as const;

export function isSameIdentity(one: Identity, other: Identity): boolean {
  return IDENTITY_FIELDS.every((field) => one[field] === other[field]);
}

/** What a profile still lacks, by field, in the order in which it matters. */
export function missingInProfile(row: OrganizationRow): readonly string[] {
  const needed = {
    introZh: row.introZh,
    city: row.city,
    industry: row.industry,
    staffCount: row.staffCount,
    contactEmail: row.contactEmail,
  };
  return Object.entries(needed)
    .filter(([, value]) => value === null || value === "")
    .map(([field]) => field);
}

/** Whether a claim holds on a civil date (`YYYY-MM-DD`). */
export function isInForce(claim: Pick<QualificationRow, "validFromOn" | "expiresOn">, on: string): boolean {
  return (claim.validFromOn === null || claim.validFromOn <= on) && (claim.expiresOn === null || claim.expiresOn >= on);
}
