import { eq } from "drizzle-orm";
import { libraryAnswers, libraryBids } from "../../../db/schema/answers.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { listCoverage } from "../consortia/consortium-queries.ts";
import { readFirmFacts } from "../organizations/firm-facts-queries.ts";
import type { BidDraft } from "./bid-draft.ts";

/**
 * Keeps what was just submitted in the library of the lead, with what the firm was at the time; an earlier submission of
 * the same bid gives way. Needs that only other members cover are those members' to tell and stay out.
 */
export function keepAnswers(tx: Transaction, draft: BidDraft, now: number): void {
  const { bid, call, needs, criteria, answers } = draft;
  tx.delete(libraryAnswers).where(eq(libraryAnswers.bidId, bid.id)).run();
  const set = {
    organizationId: bid.leadId,
    callId: call.id,
    submittedAt: now,
    facts: readFirmFacts(tx, bid.leadId),
  };
  tx.insert(libraryBids)
    .values({ bidId: bid.id, ...set })
    .onConflictDoUpdate({ target: libraryBids.bidId, set })
    .run();
  const others = needsOfOthers(tx, draft);
  for (const { subjectKind, subjectId, text, figure } of answers) {
    const need = subjectKind === "need" ? needs.find((one) => one.id === subjectId) : undefined;
    const subject = need ?? criteria.find((one) => one.id === subjectId);
    if (subject === undefined || text === "" || others.has(subjectId)) continue;
    const { titleZh, titleEn } = subject;
    const answer = { subjectKind, subjectId, titleZh, titleEn, text, figure, unit: need?.unit ?? null };
    tx.insert(libraryAnswers)
      .values({ bidId: bid.id, ...answer })
      .run();
  }
}

function needsOfOthers(tx: Transaction, { bid, consortium }: BidDraft): ReadonlySet<string> {
  if (consortium === null) return new Set();
  const cells = listCoverage(tx, consortium.id);
  const led = new Set(cells.filter((cell) => cell.organizationId === bid.leadId).map((cell) => cell.needId));
  return new Set(cells.map((cell) => cell.needId).filter((needId) => !led.has(needId)));
}
