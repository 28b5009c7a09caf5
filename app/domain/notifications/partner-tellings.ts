import { eq } from "drizzle-orm";
import type { CallRow } from "../../../db/schema/calls.ts";
import { consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import {
  type JoinRequestRow,
  joinRequests,
  type PartnerNoticeRow,
  partnerMessages,
  partnerNotices,
  partnerThreads,
} from "../../../db/schema/partners.ts";
import { parseId, toId } from "../../kernel/ids.ts";
import { actingPeople } from "./audience.ts";
import type { FirmMatch } from "./call-tellings.ts";
import type { NoticeParams } from "./notice.ts";
import { callParams, findCall, findOrganization, named } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell, tellDaily } from "./telling.ts";

/** Firms whose products fit what is sought, each person by one mail a day at most; never the firm that seeks. */
export function partnerNoticePublished(db: Reader, event: EventRow, matches: readonly FirmMatch[]): Telling[] {
  return ofNotice(db, event, (notice, params) =>
    matches
      .filter((match) => match.organizationId !== notice.organizationId)
      .map((match) =>
        tellDaily(actingPeople(match.organizationId), {
          kind: "partner-fits",
          params: { ...params, ...named("product", match.productZh, match.productEn) },
          path: NOTICE_PATHS.partnerNotice(notice.id),
        }),
      ),
  );
}

export function partnerNoticeExpiring(db: Reader, event: EventRow): Telling[] {
  return ofNotice(db, event, (notice, params) => [
    tell(actingPeople(notice.organizationId), {
      kind: "partner-expiring",
      params: { ...params, expiresAt: notice.expiresAt },
      path: NOTICE_PATHS.ownPartnerNotices(),
    }),
  ]);
}

/** The people of the other firm get the words and the way to answer; no address of anybody is in it. */
export function partnerMessageSent(db: Reader, event: EventRow): Telling[] {
  const messageId = parseId<"partner_message">(String(event.payload.messageId ?? ""));
  const message =
    messageId === undefined
      ? undefined
      : db.select().from(partnerMessages).where(eq(partnerMessages.id, messageId)).get();
  const thread =
    message === undefined
      ? undefined
      : db.select().from(partnerThreads).where(eq(partnerThreads.id, message.threadId)).get();
  const firm = message === undefined ? undefined : findOrganization(db, message.organizationId);
  const notice =
    thread === undefined
      ? undefined
      : db.select().from(partnerNotices).where(eq(partnerNotices.id, thread.noticeId)).get();
  if (message === undefined || thread === undefined || firm === undefined || notice === undefined) return [];
  const other = message.organizationId === thread.ownerId ? thread.askerId : thread.ownerId;
  return [
    tell(actingPeople(other), {
      kind: "partner-message",
      params: { ...named("firm", firm.nameZh, firm.nameEn), notice: notice.title, message: message.body },
      path: NOTICE_PATHS.partnerThread(thread.id),
    }),
  ];
}

export function joinRequested(db: Reader, event: EventRow): Telling[] {
  return ofRequest(db, event, ({ request, notice, call }) => {
    const firm = findOrganization(db, request.organizationId);
    if (firm === undefined) return [];
    return [
      tell(actingPeople(notice.organizationId), {
        kind: "join-request",
        params: {
          ...callParams(db, call),
          ...named("firm", firm.nameZh, firm.nameEn),
          notice: notice.title,
          message: request.message,
          expiresAt: request.expiresAt,
        },
        path: NOTICE_PATHS.joinRequest(request.id),
      }),
    ];
  });
}

/** The firm that asked hears the answer. Where it still has to accept, the invitation itself is the answer. */
export function joinAnswered(db: Reader, event: EventRow): Telling[] {
  return ofRequest(db, event, ({ request, notice, call }) => {
    const firm = findOrganization(db, notice.organizationId);
    if (firm === undefined || (request.state === "accepted" && !isIn(db, request))) return [];
    return [
      tell(actingPeople(request.organizationId), {
        kind: "join-answer",
        params: {
          ...callParams(db, call),
          ...named("firm", firm.nameZh, firm.nameEn),
          notice: notice.title,
          answer: request.state,
          note: request.note ?? "",
        },
        path: NOTICE_PATHS.joinRequest(request.id),
      }),
    ];
  });
}

function isIn(db: Reader, { memberId }: JoinRequestRow): boolean {
  if (memberId === null) return false;
  const member = db.select().from(consortiumMembers).where(eq(consortiumMembers.id, memberId)).get();
  return member?.answeredAt != null;
}

function ofNotice(
  db: Reader,
  event: EventRow,
  tellings: (notice: PartnerNoticeRow, params: NoticeParams) => Telling[],
): Telling[] {
  const id = toId<"partner_notice">(event.subjectId);
  const notice = db.select().from(partnerNotices).where(eq(partnerNotices.id, id)).get();
  const firm = notice === undefined ? undefined : findOrganization(db, notice.organizationId);
  if (notice === undefined || firm === undefined || notice.state !== "published") return [];
  const call = notice.callId === null ? undefined : findCall(db, notice.callId);
  const about = call === undefined ? {} : callParams(db, call);
  return tellings(notice, { ...about, ...named("firm", firm.nameZh, firm.nameEn), notice: notice.title });
}

type Asked = { readonly request: JoinRequestRow; readonly notice: PartnerNoticeRow; readonly call: CallRow };

function ofRequest(db: Reader, event: EventRow, tellings: (asked: Asked) => Telling[]): Telling[] {
  const id = toId<"join_request">(event.subjectId);
  const request = db.select().from(joinRequests).where(eq(joinRequests.id, id)).get();
  const call = request === undefined ? undefined : findCall(db, request.callId);
  const notice =
    request === undefined
      ? undefined
      : db.select().from(partnerNotices).where(eq(partnerNotices.id, request.noticeId)).get();
  if (request === undefined || call === undefined || notice === undefined) return [];
  return tellings({ request, notice, call });
}
