import { and, eq, inArray } from "drizzle-orm";
import { type ConsortiumRow, consortia } from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { type OrganizationId, parseId, toId } from "../../kernel/ids.ts";
import { readStanding } from "../consortia/agreement-queries.ts";
import { MOST_MEMBER_ROWS } from "../consortia/consortium.ts";
import { findMember } from "../consortia/consortium-queries.ts";
import { type Audience, actingPeople } from "./audience.ts";
import type { NoticeKind, NoticeParams } from "./notice.ts";
import { callParams, findCall, findOrganization, membersOf, named } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell } from "./telling.ts";

/**
 * With the last signature all are told. The lead's own signature asks the others for theirs; before that, the lead
 * alone hears who has signed.
 */
export function consortiumSigned(db: Reader, event: EventRow): Telling[] {
  return ofAgreement(db, event, (consortium, params) => {
    const firm = firmOf(db, event);
    if (firm === undefined) return [];
    const told = { ...params, ...named("firm", firm.nameZh, firm.nameEn) };
    if (Number(event.payload.left) === 0) {
      return membersOf(db, consortium.id).map((one) =>
        telling(actingPeople(one), "consortium-agreed", params, consortium),
      );
    }
    if (firm.id !== consortium.leadId) {
      return [telling(actingPeople(consortium.leadId), "consortium-signed", told, consortium)];
    }
    return unsignedOf(db, consortium, event.at)
      .filter((one) => one !== consortium.leadId)
      .map((one) => telling(bindingPeople(one), "consortium-sign-asked", told, consortium));
  });
}

export function consortiumSignatureWithdrawn(db: Reader, event: EventRow): Telling[] {
  return ofAgreement(db, event, (consortium, params) => {
    const firm = firmOf(db, event);
    if (firm === undefined) return [];
    const told = { ...params, ...named("firm", firm.nameZh, firm.nameEn) };
    return membersOf(db, consortium.id)
      .filter((one) => one !== firm.id)
      .map((one) => telling(actingPeople(one), "consortium-signature-withdrawn", told, consortium));
  });
}

/** All members hear whose signatures went, and by what; those who went with them hear it too. */
export function consortiumSignaturesVoided(db: Reader, event: EventRow): Telling[] {
  return ofAgreement(db, event, (consortium, params) => {
    const ids = String(event.payload.firms ?? "")
      .split(" ")
      .flatMap((text) => parseId<"organization">(text) ?? []);
    const firms = db
      .select()
      .from(organizations)
      .where(and(inArray(organizations.id, ids)))
      .limit(MOST_MEMBER_ROWS)
      .all();
    const zh = firms.map((firm) => firm.nameZh).join("、");
    const en = firms.map((firm) => firm.nameEn ?? firm.nameZh).join(", ");
    const told = { ...params, ...named("firms", zh, en), cause: String(event.payload.verb ?? "change") };
    return [...new Set([...membersOf(db, consortium.id), ...ids])].map((one) =>
      telling(actingPeople(one), "consortium-signatures-voided", told, consortium),
    );
  });
}

/** Only owners and managers can sign. */
function bindingPeople(organizationId: OrganizationId): Audience {
  return { kind: "organization", organizationId, roles: ["owner", "manager"] };
}

function telling(audience: Audience, kind: NoticeKind, params: NoticeParams, { id }: ConsortiumRow): Telling {
  return tell(audience, { kind, params, path: NOTICE_PATHS.agreement(id) });
}

function unsignedOf(db: Reader, consortium: ConsortiumRow, now: number): readonly OrganizationId[] {
  const call = findCall(db, consortium.callId);
  return call === undefined ? [] : readStanding(db, consortium, call, now).unsigned;
}

/** The member firm that the event is about: `memberId` in its payload. */
function firmOf(db: Reader, event: EventRow) {
  const id = parseId<"consortium_member">(String(event.payload.memberId ?? ""));
  const member = id === undefined ? undefined : findMember(db, id);
  return member === undefined ? undefined : findOrganization(db, member.organizationId);
}

function ofAgreement(
  db: Reader,
  event: EventRow,
  tellings: (consortium: ConsortiumRow, params: NoticeParams) => Telling[],
): Telling[] {
  const id = toId<"consortium">(event.subjectId);
  const consortium = db.select().from(consortia).where(eq(consortia.id, id)).get();
  const call = consortium === undefined ? undefined : findCall(db, consortium.callId);
  const lead = consortium === undefined ? undefined : findOrganization(db, consortium.leadId);
  if (consortium === undefined || call === undefined || lead === undefined) return [];
  return tellings(consortium, {
    ...callParams(db, call),
    ...named("lead", lead.nameZh, lead.nameEn),
    consortium: consortium.name,
  });
}
