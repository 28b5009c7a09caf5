import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import { type CallRow, calls, needs } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type PartnerNoticeRow,
  partnerBlocks,
  partnerNoticeNeeds,
  partnerNotices,
} from "../../../db/schema/partners.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import { MOST_NOTICE_NEEDS } from "./partner-notice.ts";

export type NoticeAndCall = { readonly notice: PartnerNoticeRow; readonly call: CallRow | null };

/** A notice, whatever its state, with its call. */
export function findNotice(db: Reader, id: Id<"partner_notice">): NoticeAndCall | undefined {
  return db
    .select({ notice: partnerNotices, call: calls })
    .from(partnerNotices)
    .leftJoin(calls, eq(calls.id, partnerNotices.callId))
    .where(eq(partnerNotices.id, id))
    .get();
}

/** The needs that a notice is about, as its call numbers them. */
export function needsOfNotices(db: Reader, ids: readonly Id<"partner_notice">[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      noticeId: partnerNoticeNeeds.noticeId,
      id: needs.id,
      position: needs.position,
      titleZh: needs.titleZh,
      titleEn: needs.titleEn,
      kind: needs.kind,
    })
    .from(partnerNoticeNeeds)
    .innerJoin(needs, eq(needs.id, partnerNoticeNeeds.needId))
    .where(inArray(partnerNoticeNeeds.noticeId, [...ids]))
    .orderBy(asc(needs.position))
    .limit(ids.length * MOST_NOTICE_NEEDS)
    .all();
}

/** Every notice of these firms, the latest first. */
export function listOwnNotices(db: Reader, firms: readonly OrganizationId[], number: number): Page<NoticeAndCall> {
  if (firms.length === 0) return { items: [], total: 0, number, size: PAGE_SIZE };
  const where = inArray(partnerNotices.organizationId, [...firms]);
  const total = db.select({ total: count() }).from(partnerNotices).where(where).get()?.total ?? 0;
  const items = db
    .select({ notice: partnerNotices, call: calls })
    .from(partnerNotices)
    .leftJoin(calls, eq(calls.id, partnerNotices.callId))
    .where(where)
    .orderBy(desc(partnerNotices.publishedAt), desc(partnerNotices.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}

/** Whether `organizationId` takes nothing more from `from`. */
export function isBlocked(db: Reader, organizationId: OrganizationId, from: OrganizationId): boolean {
  const row = db
    .select({ at: partnerBlocks.blockedAt })
    .from(partnerBlocks)
    .where(and(eq(partnerBlocks.organizationId, organizationId), eq(partnerBlocks.blockedId, from)))
    .get();
  return row !== undefined;
}
