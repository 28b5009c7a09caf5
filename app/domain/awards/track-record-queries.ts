import { and, count, desc, eq, inArray } from "drizzle-orm";
import { awards, projects } from "../../../db/schema/awards.ts";
import { bidParties, bids } from "../../../db/schema/bids.ts";
import { type CallState, calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { CallId, OrganizationId } from "../../kernel/ids.ts";

/** One call that a firm bid for, once its bids were opened. */
export type TrackRecordLine = {
  readonly callId: CallId;
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly closedAt: number | null;
  readonly part: "alone" | "lead" | "member";
  /** Firms of the same bid, this one among them. */
  readonly firms: number;
  readonly result: "opened" | "awarded" | "accepted";
};

/**
 * Who bids is secret until the bids are opened (招标投标法 22, R-3): a call that is merely closed is not told of yet,
 * and one that failed or was cancelled never.
 */
const OPENED = ["evaluating", "awarded"] as const satisfies readonly CallState[];
const ACCEPTED = ["accepted", "operating", "evaluated"] as const;
const MOST = 50;

/** What a firm has done here, by the platform's own facts alone, the latest first; at most 50 calls. */
export function trackRecordOf(db: Reader, organizationId: OrganizationId): readonly TrackRecordLine[] {
  const rows = db
    .select({
      callId: calls.id,
      titleZh: calls.titleZh,
      titleEn: calls.titleEn,
      closedAt: calls.closedAt,
      bidId: bids.id,
      leadId: bids.leadId,
    })
    .from(bidParties)
    .innerJoin(calls, eq(calls.id, bidParties.callId))
    .innerJoin(bids, eq(bids.id, bidParties.bidId))
    .where(and(eq(bidParties.organizationId, organizationId), inArray(calls.state, OPENED)))
    .orderBy(desc(calls.closedAt), desc(calls.id))
    .limit(MOST)
    .all();
  const bidIds = rows.map((row) => row.bidId);
  const parties = db
    .select({ bidId: bidParties.bidId, firms: count() })
    .from(bidParties)
    .where(inArray(bidParties.bidId, bidIds))
    .groupBy(bidParties.bidId)
    .limit(MOST)
    .all();
  const won = db
    .select({ bidId: awards.bidId, project: projects.state })
    .from(awards)
    .leftJoin(projects, eq(projects.awardId, awards.id))
    .where(and(inArray(awards.bidId, bidIds), eq(awards.state, "awarded")))
    .limit(MOST)
    .all();
  return rows.map(({ bidId, leadId, ...row }) => {
    const firms = parties.find((one) => one.bidId === bidId)?.firms ?? 1;
    const award = won.find((one) => one.bidId === bidId);
    const isAccepted = ACCEPTED.some((state) => state === award?.project);
    return {
      ...row,
      firms,
      part: firms === 1 ? "alone" : leadId === organizationId ? "lead" : "member",
      result: award === undefined ? "opened" : isAccepted ? "accepted" : "awarded",
    };
  });
}
