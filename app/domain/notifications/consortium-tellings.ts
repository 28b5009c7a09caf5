import { eq } from "drizzle-orm";
import {
  type ConsortiumMemberRow,
  type ConsortiumRow,
  consortia,
  consortiumMembers,
  consortiumTasks,
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
    if (member === undefined || isJoined(member)) return [];
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

/** A firm that was taken in because it had asked to join is told so, and has no invitation to answer. */
function isJoined(member: ConsortiumMemberRow): boolean {
  return member.state === "accepted" && member.answeredAt === member.invitedAt;
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

/** A firm that was removed, or whose invitation was taken back, hears of it: it is free again. */
export function consortiumMemberRemoved(db: Reader, event: EventRow): Telling[] {
  return ofConsortium(db, event, (consortium, params) => {
    const member = memberOf(db, event);
    if (member === undefined) return [];
    return [
      tell(actingPeople(member.organizationId), {
        kind: event.payload.was === "accepted" ? "consortium-removed" : "consortium-uninvited",
        params,
        path: NOTICE_PATHS.call(consortium.callId),
      }),
    ];
  });
}

/** The firm that is to take the lead over. */
export function consortiumLeadOffered(db: Reader, event: EventRow): Telling[] {
  return ofConsortium(db, event, (consortium, params) => {
    if (consortium.nextLeadId === null) return [];
    return [
      tell(actingPeople(consortium.nextLeadId), {
        kind: "consortium-lead-offer",
        params,
        path: NOTICE_PATHS.consortium(consortium.id),
      }),
    ];
  });
}

/** Everybody who is in, the former lead among them. */
export function consortiumLeadChanged(db: Reader, event: EventRow): Telling[] {
  return ofConsortium(db, event, (consortium, params) =>
    membersOf(db, consortium.id).map((firm) =>
      tell(actingPeople(firm), {
        kind: "consortium-lead-changed",
        params,
        path: NOTICE_PATHS.consortium(consortium.id),
      }),
    ),
  );
}

/** The person who is named for the task, else the people of the firm that is to do it. */
export function consortiumTaskAssigned(db: Reader, event: EventRow): Telling[] {
  return ofConsortium(db, event, (consortium, params) => {
    const id = parseId<"consortium_task">(String(event.payload.taskId ?? ""));
    const task =
      id === undefined ? undefined : db.select().from(consortiumTasks).where(eq(consortiumTasks.id, id)).get();
    if (task === undefined || task.removedAt !== null) return [];
    const audience =
      task.personId === null
        ? { ...actingPeople(task.organizationId), except: event.actorId }
        : ({ kind: "person", personId: task.personId } as const);
    if (task.personId !== null && task.personId === event.actorId) return [];
    return [
      tell(audience, {
        kind: "consortium-task",
        params: { ...params, task: task.title, ...(task.dueOn === null ? {} : { dueOn: task.dueOn }) },
        path: NOTICE_PATHS.consortiumTasks(consortium.id),
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
