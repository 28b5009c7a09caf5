import { and, count, desc, eq, gt, inArray, or } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type PartnerMessageRow,
  type PartnerThreadRow,
  partnerMessages,
  partnerNotices,
  partnerThreads,
} from "../../../db/schema/partners.ts";
import type { Id, OrganizationId, PersonId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";

const MOST_SHOWN = 200;

export function findThread(db: Reader, id: Id<"partner_thread">): PartnerThreadRow | undefined {
  return db.select().from(partnerThreads).where(eq(partnerThreads.id, id)).get();
}

/** The conversation of one firm about a notice, if it has begun. */
export function findThreadOf(
  db: Reader,
  noticeId: Id<"partner_notice">,
  askerId: OrganizationId,
): PartnerThreadRow | undefined {
  return db
    .select()
    .from(partnerThreads)
    .where(and(eq(partnerThreads.noticeId, noticeId), eq(partnerThreads.askerId, askerId)))
    .get();
}

/** The last two hundred messages of a conversation, the oldest first. */
export function listMessages(db: Reader, threadId: Id<"partner_thread">): readonly PartnerMessageRow[] {
  return db
    .select()
    .from(partnerMessages)
    .where(eq(partnerMessages.threadId, threadId))
    .orderBy(desc(partnerMessages.sentAt), desc(partnerMessages.id))
    .limit(MOST_SHOWN)
    .all()
    .reverse();
}

export function findMessage(db: Reader, id: Id<"partner_message">): PartnerMessageRow | undefined {
  return db.select().from(partnerMessages).where(eq(partnerMessages.id, id)).get();
}

/** The conversations of these firms, the last spoken in first. */
export function listThreads(db: Reader, firms: readonly OrganizationId[], number: number) {
  if (firms.length === 0) return { items: [], total: 0, number, size: PAGE_SIZE } satisfies Page<never>;
  const where = or(inArray(partnerThreads.ownerId, [...firms]), inArray(partnerThreads.askerId, [...firms]));
  const total = db.select({ total: count() }).from(partnerThreads).where(where).get()?.total ?? 0;
  const items = db
    .select({ thread: partnerThreads, title: partnerNotices.title, language: partnerNotices.language })
    .from(partnerThreads)
    .innerJoin(partnerNotices, eq(partnerNotices.id, partnerThreads.noticeId))
    .where(where)
    .orderBy(desc(partnerThreads.lastMessageAt), desc(partnerThreads.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}

/** How many messages a person sent since an instant. */
export function countSentSince(db: Reader, authorId: PersonId, since: number): number {
  const where = and(eq(partnerMessages.authorId, authorId), gt(partnerMessages.sentAt, since));
  return db.select({ total: count() }).from(partnerMessages).where(where).get()?.total ?? 0;
}

/** How many conversations a firm began since an instant. */
export function countBegunSince(db: Reader, askerId: OrganizationId, since: number): number {
  const where = and(eq(partnerThreads.askerId, askerId), gt(partnerThreads.startedAt, since));
  return db.select({ total: count() }).from(partnerThreads).where(where).get()?.total ?? 0;
}

/** How many of the last messages of a conversation came from one firm without an answer, counted up to `most`. */
export function countUnanswered(
  db: Reader,
  threadId: Id<"partner_thread">,
  organizationId: OrganizationId,
  most: number,
): number {
  const last = db
    .select({ organizationId: partnerMessages.organizationId })
    .from(partnerMessages)
    .where(eq(partnerMessages.threadId, threadId))
    .orderBy(desc(partnerMessages.sentAt), desc(partnerMessages.id))
    .limit(most)
    .all();
  const answered = last.findIndex((message) => message.organizationId !== organizationId);
  return answered === -1 ? last.length : answered;
}
