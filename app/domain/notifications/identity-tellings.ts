import { eq } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { type OrganizationRow, type QualificationRow, qualifications } from "../../../db/schema/organizations.ts";
import { verificationRequests } from "../../../db/schema/verification.ts";
import { parseId, toId } from "../../kernel/ids.ts";
import { instantInBeijing } from "../../kernel/instant.ts";
import { actingPeople } from "./audience.ts";
import type { NoticeParams } from "./notice.ts";
import { findOrganization, named } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell } from "./telling.ts";

/** A claimed status waits to be looked up. */
export function statusStated(db: Reader, event: EventRow): Telling[] {
  return ofClaim(db, event, (firm, claim, params) =>
    claim.verifiedAt !== null || claim.withdrawnAt !== null
      ? []
      : [
          tell(
            { kind: "officials" },
            { kind: "status-waiting", params, path: `${NOTICE_PATHS.verification(firm.id)}#qualifications` },
          ),
        ],
  );
}

/** The decision about a claimed status, with its reason. */
export function statusDecided(db: Reader, event: EventRow): Telling[] {
  const answer = event.name === "qualification.verified" ? "verified" : "rejected";
  return ofClaim(db, event, (firm, claim, params) => [
    tell(actingPeople(firm.id), {
      kind: "status-decided",
      params: { ...params, answer, note: claim.rejectionReason ?? "" },
      path: NOTICE_PATHS.statuses(firm.id),
    }),
  ]);
}

/** A status that the firm holds runs out soon, or has. */
export function statusEnding(db: Reader, event: EventRow): Telling[] {
  const kind = event.name === "qualification.ended" ? "expiry-passed" : "expiry-near";
  return ofClaim(db, event, (firm, claim, params) => [
    tell(actingPeople(firm.id), {
      kind,
      params: { ...params, ...lastDay(claim.expiresOn) },
      path: NOTICE_PATHS.statuses(firm.id),
    }),
  ]);
}

/** The verification of the firm's identity runs out soon, or has. */
export function verificationEnding(db: Reader, event: EventRow): Telling[] {
  const kind = event.name === "organization.verification-expired" ? "expiry-passed" : "expiry-near";
  return ofFirm(db, event, (firm) => [
    tell(actingPeople(firm.id), {
      kind,
      params: {
        ...named("firm", firm.nameZh, firm.nameEn),
        statusTerm: "terms.identityVerification",
        ...lastDay(firm.verifiedUntilOn),
      },
      path: NOTICE_PATHS.verificationRequest(firm.id),
    }),
  ]);
}

/** Somebody claims a firm that nobody owns: officials look at it. */
export function firmClaimed(db: Reader, event: EventRow): Telling[] {
  return ofFirm(db, event, (firm) => {
    const id = parseId<"verification_request">(String(event.payload.requestId ?? ""));
    if (id === undefined) return [];
    const params = named("firm", firm.nameZh, firm.nameEn);
    return [tell({ kind: "officials" }, { kind: "firm-claim-waiting", params, path: NOTICE_PATHS.firmClaim(id) })];
  });
}

/** The claimant alone hears how the claim was decided, and why. */
export function firmClaimDecided(db: Reader, event: EventRow): Telling[] {
  return ofFirm(db, event, (firm) => {
    const id = parseId<"verification_request">(String(event.payload.requestId ?? ""));
    if (id === undefined) return [];
    const request = db.select().from(verificationRequests).where(eq(verificationRequests.id, id)).get();
    if (request === undefined || request.requestedById === null) return [];
    const isGranted = event.name === "organization.claim-granted";
    return [
      tell(
        { kind: "person", personId: request.requestedById },
        {
          kind: "firm-claim-decided",
          params: {
            ...named("firm", firm.nameZh, firm.nameEn),
            answer: isGranted ? "verified" : "rejected",
            note: request.reason ?? "",
          },
          path: isGranted ? NOTICE_PATHS.organization(firm.id) : NOTICE_PATHS.claiming(),
        },
      ),
    ];
  });
}

/** The name of a person as notices say it; a closed account has none. */
export function personName(db: Reader, id: string): string {
  const personId = parseId<"person">(id);
  if (personId === undefined) return "";
  return db.select({ name: people.name }).from(people).where(eq(people.id, personId)).get()?.name ?? "";
}

/** The end of the last day, as a moment. */
function lastDay(day: string | null): NoticeParams {
  const at = day === null ? undefined : instantInBeijing(day, "23:59");
  return at === undefined ? {} : { endsAt: at };
}

function ofClaim(
  db: Reader,
  event: EventRow,
  tellings: (firm: OrganizationRow, claim: QualificationRow, params: NoticeParams) => Telling[],
): Telling[] {
  return ofFirm(db, event, (firm) => {
    const id = parseId<"qualification">(String(event.payload.qualificationId ?? ""));
    const claim =
      id === undefined ? undefined : db.select().from(qualifications).where(eq(qualifications.id, id)).get();
    if (claim === undefined) return [];
    const params = {
      ...named("firm", firm.nameZh, firm.nameEn),
      statusTerm: `terms.qualification.${claim.kind}`,
      ...(claim.number === null ? {} : { number: claim.number }),
    };
    return tellings(firm, claim, params);
  });
}

/** Nothing is told of a firm that is not there any more. */
export function ofFirm(db: Reader, event: EventRow, tellings: (firm: OrganizationRow) => Telling[]): Telling[] {
  const firm = findOrganization(db, toId<"organization">(event.subjectId));
  return firm === undefined ? [] : tellings(firm);
}
