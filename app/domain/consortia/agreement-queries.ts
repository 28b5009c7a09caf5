import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { CallRow } from "../../../db/schema/calls.ts";
import {
  type AgreementRow,
  type ConsortiumRow,
  consortiumAgreements,
  consortiumSignatures,
  type SignatureRow,
} from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import type { ConsortiumId, OrganizationId } from "../../kernel/ids.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { needsOf } from "../calls/call-queries.ts";
import {
  type Agreement,
  agreementOf,
  faultsOfAgreement,
  isAgreementNeeded,
  readAgreement,
  type SealedAgreement,
  sealedAgreement,
} from "./agreement.ts";
import { MOST_MEMBER_ROWS } from "./consortium.ts";
import { type ConsortiumMember, listCoverage, listMembers } from "./consortium-queries.ts";

const MOST_SIGNATURES = 500;

export type Signature = SignatureRow & {
  readonly agreement: Pick<AgreementRow, "version" | "fingerprint">;
  readonly firm: { readonly nameZh: string; readonly nameEn: string | null };
  readonly signedBy: string;
};

/** The agreement as it stands, who has signed exactly this, and what keeps the others from it. */
export type AgreementStanding = SealedAgreement & {
  readonly agreement: Agreement;
  /** False for a lead alone. */
  readonly isNeeded: boolean;
  readonly members: readonly ConsortiumMember[];
  readonly faults: readonly Refusal[];
  /** Signatures under this very text, not voided. */
  readonly signatures: readonly Signature[];
  readonly unsigned: readonly OrganizationId[];
  /** Signed by every member, or not needed. */
  readonly isComplete: boolean;
};

/**
 * A signature counts for the fingerprint it was given to and for no other. What was locked by a submitted bid is read
 * as it was signed; until then the agreement is what the facts say now.
 */
export function readStanding(db: Reader, consortium: ConsortiumRow, call: CallRow, now: number): AgreementStanding {
  const members = listMembers(db, consortium.id, now);
  const joined = members.filter((member) => member.state === "accepted");
  const standing = standingSignatures(db, consortium.id);
  const locked = consortium.state === "locked" ? lockedAgreement(db, consortium) : undefined;
  const agreement =
    locked ??
    agreementOf({
      consortium,
      call,
      members,
      needs: needsOf(db, call.id),
      coverage: listCoverage(db, consortium.id),
    });
  const sealed = sealedAgreement(agreement);
  const signatures = standing.filter((one) => one.agreement.fingerprint === sealed.fingerprint);
  const unsigned = joined
    .map((member) => member.organizationId)
    .filter((firm) => !signatures.some((one) => one.organizationId === firm));
  const isNeeded = isAgreementNeeded(members);
  const faults = faultsOfAgreement(members, now);
  return {
    ...sealed,
    agreement,
    isNeeded,
    members: joined,
    faults,
    signatures,
    unsigned,
    isComplete: !isNeeded || (unsigned.length === 0 && faults.length === 0),
  };
}

/** Every signature there ever was, the voided ones among them, the newest first. */
export function listSignatures(db: Reader, id: ConsortiumId): readonly Signature[] {
  return signatureRows(db)
    .where(eq(consortiumSignatures.consortiumId, id))
    .orderBy(desc(consortiumSignatures.signedAt), desc(consortiumSignatures.id))
    .limit(MOST_SIGNATURES)
    .all()
    .map(shaped);
}

/** The agreement with this fingerprint, if anybody of the consortium ever signed it. */
export function findAgreement(db: Reader, id: ConsortiumId, fingerprint: string): AgreementRow | undefined {
  return db
    .select()
    .from(consortiumAgreements)
    .where(and(eq(consortiumAgreements.consortiumId, id), eq(consortiumAgreements.fingerprint, fingerprint)))
    .get();
}

function standingSignatures(db: Reader, id: ConsortiumId): readonly Signature[] {
  return signatureRows(db)
    .where(and(eq(consortiumSignatures.consortiumId, id), isNull(consortiumSignatures.voidedAt)))
    .orderBy(asc(consortiumSignatures.signedAt), asc(consortiumSignatures.id))
    .limit(MOST_MEMBER_ROWS)
    .all()
    .map(shaped);
}

function lockedAgreement(db: Reader, consortium: ConsortiumRow): Agreement | undefined {
  const [first] = standingSignatures(db, consortium.id);
  const row = first === undefined ? undefined : findAgreement(db, consortium.id, first.agreement.fingerprint);
  return row === undefined ? undefined : readAgreement(row.content);
}

function signatureRows(db: Reader) {
  return db
    .select({
      signature: consortiumSignatures,
      version: consortiumAgreements.version,
      fingerprint: consortiumAgreements.fingerprint,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      signedBy: people.name,
    })
    .from(consortiumSignatures)
    .innerJoin(consortiumAgreements, eq(consortiumAgreements.id, consortiumSignatures.agreementId))
    .innerJoin(organizations, eq(organizations.id, consortiumSignatures.organizationId))
    .innerJoin(people, eq(people.id, consortiumSignatures.signedById));
}

type Row = ReturnType<ReturnType<typeof signatureRows>["all"]>[number];

function shaped({ signature, version, fingerprint, nameZh, nameEn, signedBy }: Row): Signature {
  return { ...signature, agreement: { version, fingerprint }, firm: { nameZh, nameEn }, signedBy };
}
