import { and, asc, eq, gt, inArray, lte } from "drizzle-orm";
import { bids } from "../../../db/schema/bids.ts";
import { calls } from "../../../db/schema/calls.ts";
import type { Database, Reader, Transaction } from "../../../db/schema/database.ts";
import { events } from "../../../db/schema/events.ts";
import type { BidId, CallId } from "../../kernel/ids.ts";
import { DAY } from "../../kernel/instant.ts";
import { recordEvent } from "../events/record-event.ts";

/** Before the deadline, longest first. */
const LEADS = [3 * DAY, DAY] as const;
const AT_ONCE = 1_000;
const MOST_REMINDERS = 50;

type WaitingBid = {
  readonly id: BidId;
  readonly callId: CallId;
  readonly createdAt: number;
  readonly deadline: number;
};

/**
 * Reminds once three days and once 24 hours before the deadline of every bid that is not submitted as it stands.
 * A moved deadline reminds anew; a draft begun later than a moment is not reminded of that moment.
 * Returns how many reminders it recorded.
 */
export function remindOfDeadlines(db: Database, { now }: { readonly now: number }): number {
  let recorded = 0;
  for (const bid of waitingBids(db, now)) {
    const lead = leadAt(bid, now);
    if (lead !== undefined && remindOnce(db, bid, lead, now)) recorded += 1;
  }
  return recorded;
}

/** Bids that are drafts, or submitted and changed since, of calls that close within three days. */
function waitingBids(db: Reader, now: number): WaitingBid[] {
  return db
    .select({
      id: bids.id,
      callId: bids.callId,
      createdAt: bids.createdAt,
      deadline: calls.deadline,
      state: bids.state,
      draftVersion: bids.draftVersion,
      submittedDraftVersion: bids.submittedDraftVersion,
    })
    .from(calls)
    .innerJoin(bids, eq(bids.callId, calls.id))
    .where(
      and(
        eq(calls.state, "open"),
        gt(calls.deadline, now),
        lte(calls.deadline, now + LEADS[0]),
        inArray(bids.state, ["draft", "submitted"]),
      ),
    )
    .orderBy(asc(calls.deadline))
    .limit(AT_ONCE)
    .all()
    .flatMap(({ deadline, state, draftVersion, submittedDraftVersion, ...bid }) =>
      deadline !== null && (state === "draft" || draftVersion !== submittedDraftVersion) ? [{ ...bid, deadline }] : [],
    );
}

/** The nearest moment that has come, unless the bid was begun after it. */
function leadAt(bid: WaitingBid, now: number): number | undefined {
  const lead = LEADS.findLast((before) => bid.deadline - before <= now);
  return lead !== undefined && bid.createdAt < bid.deadline - lead ? lead : undefined;
}

function remindOnce(db: Database, bid: WaitingBid, lead: number, now: number): boolean {
  return db.transaction(
    (tx) => {
      if (isReminded(tx, bid, lead)) return false;
      recordEvent(tx, {
        name: "bid.deadline-near",
        actorId: null,
        now,
        subject: { kind: "bid", id: bid.id },
        payload: { callId: bid.callId, deadline: bid.deadline, lead },
      });
      return true;
    },
    { behavior: "immediate" },
  );
}

function isReminded(tx: Transaction, bid: WaitingBid, lead: number): boolean {
  return tx
    .select({ payload: events.payload })
    .from(events)
    .where(and(eq(events.subjectKind, "bid"), eq(events.subjectId, bid.id), eq(events.name, "bid.deadline-near")))
    .limit(MOST_REMINDERS)
    .all()
    .some(({ payload }) => payload.deadline === bid.deadline && payload.lead === lead);
}
