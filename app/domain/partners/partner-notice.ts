import type { CallRow } from "../../../db/schema/calls.ts";
import type { JoinRequestRow, JoinRequestState, PartnerNoticeRow } from "../../../db/schema/partners.ts";
import { DAY } from "../../kernel/instant.ts";

export type { JoinRequestRow, JoinRequestState, PartnerNoticeRow };

/** How long a standing notice stands, and from how long before its end it may be renewed. */
export const NOTICE_TERM = 90 * DAY;
export const RENEWAL_LEAD = 30 * DAY;
const REQUEST_LIFE = 7 * DAY;

export const MOST_TITLE = 60;
export const MOST_BODY = 600;
export const MOST_PLACE = 60;
export const MOST_NOTICE_NEEDS = 10;
export const MOST_MESSAGE = 800;
export const MOST_REQUEST = 500;
export const MOST_NOTE = 300;
export const MOST_REASON = 300;
/** Notices of one firm that stand at the same time. */
export const MOST_STANDING = 20;
/** Requests of one firm that wait for an answer within one call. */
export const MOST_WAITING = 10;

export type NoticeState = "published" | "withdrawn" | "expired";

type CallMoments = Pick<CallRow, "state" | "publishAt" | "deadline">;

/** A standing notice stands until its term ends; one for a call as long as that call takes bids. */
export function noticeStateAt(
  notice: Pick<PartnerNoticeRow, "state" | "expiresAt">,
  call: CallMoments | null,
  now: number,
): NoticeState {
  if (notice.state === "withdrawn") return "withdrawn";
  if (call === null) return notice.expiresAt <= now ? "expired" : "published";
  const isOut = call.state === "open" || (call.state === "scheduled" && (call.publishAt ?? now + 1) <= now);
  return isOut && call.deadline !== null && now < call.deadline ? "published" : "expired";
}

/** Only what stands by itself is renewed, and only towards its end: a list renewed every day would tell nothing. */
export function isRenewable(notice: Pick<PartnerNoticeRow, "state" | "expiresAt" | "callId">, now: number): boolean {
  return notice.state === "published" && notice.callId === null && notice.expiresAt - now <= RENEWAL_LEAD;
}

/**
 * The state of a request at `now`. One whose firm is bound elsewhere in the call by now counts as withdrawn, for
 * everybody and with the same word, so that its lapse tells nobody of another consortium (招标投标法 22).
 */
export function requestStateAt(
  request: Pick<JoinRequestRow, "state" | "expiresAt">,
  isBoundElsewhere: boolean,
  now: number,
): JoinRequestState {
  if (request.state !== "pending") return request.state;
  if (isBoundElsewhere) return "withdrawn";
  return request.expiresAt <= now ? "expired" : "pending";
}

/** When a request made at `now` lapses: after seven days, and never later than the deadline. */
export function requestExpiry(now: number, deadline: number): number {
  return Math.min(now + REQUEST_LIFE, deadline);
}
