import { and, desc, eq } from "drizzle-orm";
import { type BidRow, bids, bidVersions } from "../../../db/schema/bids.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { type BidId, toId } from "../../kernel/ids.ts";
import { actingPeople } from "./audience.ts";
import type { Notice, NoticeParams } from "./notice.ts";
import { callParams, findCall, findOrganization, named, partiesOf } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell } from "./telling.ts";

/**
 * Everything here goes to the people of the bidding firms and to nobody else:
 * not to officials, not to followers, not to firms that are merely invited.
 */
export function bidReceived(db: Reader, event: EventRow): Telling[] {
  return toParties(db, event, (bid, params) => withReceipt(db, bid.id, event, { kind: "bid-received", params }));
}

export function bidWithdrawn(db: Reader, event: EventRow): Telling[] {
  return toParties(db, event, (bid, params) => withReceipt(db, bid.id, event, { kind: "bid-withdrawn", params }));
}

export function bidDeadlineNear(db: Reader, event: EventRow): Telling[] {
  return toParties(db, event, (bid, params) => ({
    kind: "deadline-near",
    params,
    path: NOTICE_PATHS.bid(bid.id),
  }));
}

function toParties(db: Reader, event: EventRow, notice: (bid: BidRow, params: NoticeParams) => Notice): Telling[] {
  const id = toId<"bid">(event.subjectId);
  const bid = db.select().from(bids).where(eq(bids.id, id)).get();
  const call = bid === undefined ? undefined : findCall(db, bid.callId);
  const lead = bid === undefined ? undefined : findOrganization(db, bid.leadId);
  if (bid === undefined || call === undefined || lead === undefined) return [];
  const told = notice(bid, { ...callParams(db, call), ...named("lead", lead.nameZh, lead.nameEn) });
  return partiesOf(db, bid.id).map((firm) => tell(actingPeople(firm), told));
}

/** Adds the receipt that the event is about, told by its version where the payload has it, else by its moment. */
function withReceipt(db: Reader, bidId: BidId, event: EventRow, { kind, params }: Omit<Notice, "path">): Notice {
  const { version } = event.payload;
  const which = typeof version === "number" ? eq(bidVersions.version, version) : eq(bidVersions.receivedAt, event.at);
  const receipt = db
    .select()
    .from(bidVersions)
    .where(and(eq(bidVersions.bidId, bidId), which))
    .orderBy(desc(bidVersions.version))
    .get();
  if (receipt === undefined) {
    return { kind, params: { ...params, receivedAt: event.at }, path: NOTICE_PATHS.bid(bidId) };
  }
  const { receivedAt, fingerprint } = receipt;
  return {
    kind,
    params: { ...params, receivedAt, version: receipt.version, fingerprint: inFours(fingerprint) },
    path: NOTICE_PATHS.receipt(bidId, String(receipt.version)),
  };
}

/** A fingerprint as it is read aloud: in groups of four. */
function inFours(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(" ") ?? fingerprint;
}
