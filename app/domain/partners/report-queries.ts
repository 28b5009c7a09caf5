import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type PartnerThreadRow, partnerReports, partnerThreads } from "../../../db/schema/partners.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";

export type PartnerReportRow = typeof partnerReports.$inferSelect;

export function findReport(db: Reader, id: Id<"partner_report">): PartnerReportRow | undefined {
  return db.select().from(partnerReports).where(eq(partnerReports.id, id)).get();
}

/** What a firm reported of a conversation, if it did. */
export function findReportOf(
  db: Reader,
  threadId: Id<"partner_thread">,
  organizationId: OrganizationId,
): PartnerReportRow | undefined {
  return db
    .select()
    .from(partnerReports)
    .where(and(eq(partnerReports.threadId, threadId), eq(partnerReports.organizationId, organizationId)))
    .get();
}

/** Reports that wait, the longest waiting first, then those that are settled, the latest first. */
export function listReports(
  db: Reader,
  number: number,
): Page<{ readonly report: PartnerReportRow; readonly thread: PartnerThreadRow }> {
  const total = db.select({ total: count() }).from(partnerReports).get()?.total ?? 0;
  const items = db
    .select({ report: partnerReports, thread: partnerThreads })
    .from(partnerReports)
    .innerJoin(partnerThreads, eq(partnerThreads.id, partnerReports.threadId))
    .orderBy(desc(isNull(partnerReports.settledAt)), desc(partnerReports.settledAt), asc(partnerReports.reportedAt))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}
