import { eq } from "drizzle-orm";
import {
  type ConsortiumMemberRow,
  type ConsortiumRow,
  consortia,
  consortiumMembers,
} from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { parseId, toId } from "../../kernel/ids.ts";
import { actingPeople } from "./audience.ts";
import type { NoticeParams } from "./notice.ts";
import { callParams, findCall, findOrganization, membersOf, named } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell } from "./telling.ts";

export function consortiumMemberInvited(db: Reader, event: EventRow): Telling[] {
  return ofConsortium(db, event, (_, params) => {
    const member = memberOf(db, event);
    if (member === undefined) return [];
    const expiry = member.expiresAt === null ? {} : { expiresAt: member.expiresAt };
    return [
      tell(actingPeople(member.organizationId), {
        kind: "consortium-invitation",
        params: { ...params, ...expiry, message: member.message ?? "" },
        path: NOTICE_PATHS.consortiumInvitation(member.id),
      }),
    ];
  });
}

/** The lead hears who accepted, declined, let the invitation lapse or left. */
export function consortiumMemberAnswered(db: Reader, event: EventRow): Telling[] {
  return ofConsortium(db, event, (consortium, params) => {
    const member = memberOf(db, event);
    const firm = member === undefined ? undefined : findOrganization(db, member.organizationId);
    if (member === undefined || firm === undefined) return [];
    return [
      tell(actingPeople(consortium.leadId), {
        kind: "consortium-answer",
        params: {
          ...params,
          ...named("firm", firm.nameZh, firm.nameEn),
          answer: String(event.payload.answer ?? member.state),
        },
        path: NOTICE_PATHS.consortium(consortium.id),
      }),
    ];
  });
}

export function consortiumDissolved(db: Reader, event: EventRow): Telling[] {
  return ofConsortium(db, event, (consortium, params) =>
    membersOf(db, consortium.id)
      .filter((firm) => firm !== consortium.leadId)
      .map((firm) =>
        tell(actingPeople(firm), {
          kind: "consortium-dissolved",
          params,
          path: NOTICE_PATHS.call(consortium.callId),
        }),
      ),
  );
}

function ofConsortium(
  db: Reader,
  event: EventRow,
  tellings: (consortium: ConsortiumRow, params: NoticeParams) => Telling[],
): Telling[] {
  const id = toId<"consortium">(event.subjectId);
  const consortium = db.select().from(consortia).where(eq(consortia.id, id)).get();
  if (consortium === undefined) return [];
  const call = findCall(db, consortium.callId);
  const lead = findOrganization(db, consortium.leadId);
  if (call === undefined || lead === undefined) return [];
  return tellings(consortium, {
    ...callParams(db, call),
    ...named("lead", lead.nameZh, lead.nameEn),
    consortium: consortium.name,
  });
}

/** The membership that the event is about: `memberId` in its payload. */
function memberOf(db: Reader, event: EventRow): ConsortiumMemberRow | undefined {
  const id = parseId<"consortium_member">(String(event.payload.memberId ?? ""));
  if (id === undefined) return undefined;
  return db.select().from(consortiumMembers).where(eq(consortiumMembers.id, id)).get();
}
