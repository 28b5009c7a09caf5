import { and, count, desc, eq, gt, inArray, or, sql } from "drizzle-orm";
import { type CallRow, calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type JoinRequestRow,
  joinRequests,
  type PartnerNoticeRow,
  partnerNotices,
} from "../../../db/schema/partners.ts";
import type { CallId, Id, OrganizationId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import { busyFirms } from "../consortia/consortium-queries.ts";
import { requestStateAt } from "./partner-notice.ts";

const MOST_OF_NOTICE = 50;

export type ListedRequest = {
  readonly request: JoinRequestRow;
  readonly notice: PartnerNoticeRow;
  readonly call: CallRow;
};

export function findJoinRequest(db: Reader, id: Id<"join_request">): ListedRequest | undefined {
  return db
    .select({ request: joinRequests, notice: partnerNotices, call: calls })
    .from(joinRequests)
    .innerJoin(partnerNotices, eq(partnerNotices.id, joinRequests.noticeId))
    .innerJoin(calls, eq(calls.id, joinRequests.callId))
    .where(eq(joinRequests.id, id))
    .get();
}

/** What one firm asked upon a notice so far, the latest first. */
export function requestsUpon(
  db: Reader,
  noticeId: Id<"partner_notice">,
  organizationId: OrganizationId,
): readonly JoinRequestRow[] {
  return db
    .select()
    .from(joinRequests)
    .where(and(eq(joinRequests.noticeId, noticeId), eq(joinRequests.organizationId, organizationId)))
    .orderBy(desc(joinRequests.requestedAt))
    .limit(MOST_OF_NOTICE)
    .all();
}

/** How many requests of a firm wait for an answer in a call. */
export function countWaiting(db: Reader, organizationId: OrganizationId, callId: CallId, now: number): number {
  const where = and(
    eq(joinRequests.organizationId, organizationId),
    eq(joinRequests.callId, callId),
    eq(joinRequests.state, "pending"),
    gt(joinRequests.expiresAt, now),
  );
  return db.select({ total: count() }).from(joinRequests).where(where).get()?.total ?? 0;
}

/** The requests that these firms made or were made of them: those that wait first, then the latest. */
export function listJoinRequests(db: Reader, firms: readonly OrganizationId[], number: number): Page<ListedRequest> {
  if (firms.length === 0) return { items: [], total: 0, number, size: PAGE_SIZE };
  const where = or(
    inArray(joinRequests.organizationId, [...firms]),
    inArray(partnerNotices.organizationId, [...firms]),
  );
  const rows = db
    .select({ total: count() })
    .from(joinRequests)
    .innerJoin(partnerNotices, eq(partnerNotices.id, joinRequests.noticeId));
  const total = rows.where(where).get()?.total ?? 0;
  const items = db
    .select({ request: joinRequests, notice: partnerNotices, call: calls })
    .from(joinRequests)
    .innerJoin(partnerNotices, eq(partnerNotices.id, joinRequests.noticeId))
    .innerJoin(calls, eq(calls.id, joinRequests.callId))
    .where(where)
    .orderBy(sql`${joinRequests.state} = 'pending' desc`, desc(joinRequests.requestedAt), desc(joinRequests.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}

/** How many requests wait for the answer of these firms, those that look taken back left out. */
export function countToAnswer(db: Reader, firms: readonly OrganizationId[], now: number): number {
  if (firms.length === 0) return 0;
  return db
    .select({ request: joinRequests })
    .from(joinRequests)
    .innerJoin(partnerNotices, eq(partnerNotices.id, joinRequests.noticeId))
    .where(and(inArray(partnerNotices.organizationId, [...firms]), eq(joinRequests.state, "pending")))
    .limit(MOST_OF_NOTICE)
    .all()
    .filter(({ request }) => stateOfRequest(db, request, now) === "pending").length;
}

/** The state of a request as everybody is told it at `now`. */
export function stateOfRequest(db: Reader, request: JoinRequestRow, now: number) {
  const isBound = request.state === "pending" && busyFirms(db, request.callId, [request.organizationId], null).size > 0;
  return requestStateAt(request, isBound, now);
}
