import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { type BidRow, type BidVersionRow, bids, bidVersions } from "../../../db/schema/bids.ts";
import { type CallRow, calls } from "../../../db/schema/calls.ts";
import { consortia, consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { BidId, CallId, OrganizationId } from "../../kernel/ids.ts";
import type { Actor } from "../accounts/actor.ts";
import { findCall } from "../calls/call-queries.ts";
import { lastVersion } from "./append-version.ts";
import { readSubmission, type Submission } from "./bid-content.ts";
import { findBid, partiesOfBid, readDraft } from "./bid-draft.ts";
import { type BidPart, partOfBid } from "./bid-part.ts";
import { canReadBid, canReadOpenedBids } from "./bid-policy.ts";

const MOST_LISTED = 200;
const MOST_VERSIONS = 500;

/**
 * The draft for the people of the bidding firms, to members their own part of it where the lead does not share the
 * whole; undefined for everybody else, as if there were none.
 */
export function findOwnBid(db: Reader, id: BidId, actor: Actor, now: number): BidPart | undefined {
  const bid = findBid(db, id);
  if (bid === undefined || !canReadBid(actor, partiesOfBid(db, bid)).allowed) return undefined;
  const draft = readDraft(db, id, now);
  return draft === undefined ? undefined : partOfBid(db, draft, actor, now);
}

/** All versions of a bid, the newest first. Only after `findOwnBid`. */
export function listVersions(db: Reader, bid: Pick<BidRow, "id">): readonly BidVersionRow[] {
  return db
    .select()
    .from(bidVersions)
    .where(eq(bidVersions.bidId, bid.id))
    .orderBy(desc(bidVersions.version))
    .limit(MOST_VERSIONS)
    .all();
}

export type ListedBid = { readonly bid: BidRow; readonly call: CallRow };

/** The bids that these firms lead or, as members that are in, take part in; the newest first. */
export function listBidsOf(db: Reader, firms: readonly OrganizationId[]): readonly ListedBid[] {
  if (firms.length === 0) return [];
  const led = db
    .select({ bid: bids, call: calls })
    .from(bids)
    .innerJoin(calls, eq(calls.id, bids.callId))
    .where(inArray(bids.leadId, [...firms]))
    .orderBy(desc(bids.createdAt))
    .limit(MOST_LISTED)
    .all();
  const joined = db
    .selectDistinct({ bid: bids, call: calls })
    .from(consortiumMembers)
    .innerJoin(consortia, eq(consortia.id, consortiumMembers.consortiumId))
    .innerJoin(bids, eq(bids.consortiumId, consortia.id))
    .innerJoin(calls, eq(calls.id, bids.callId))
    .where(and(inArray(consortiumMembers.organizationId, [...firms]), eq(consortiumMembers.state, "accepted")))
    .orderBy(desc(bids.createdAt))
    .limit(MOST_LISTED)
    .all();
  const seen = new Set(led.map(({ bid }) => bid.id));
  return [...led, ...joined.filter(({ bid }) => !seen.has(bid.id))];
}

/** The bid that a firm leads for a call, if it has begun one. Only for the firm's own pages. */
export function findBidOf(db: Reader, callId: CallId, leadId: OrganizationId): BidRow | undefined {
  return db
    .select()
    .from(bids)
    .where(and(eq(bids.callId, callId), eq(bids.leadId, leadId)))
    .get();
}

export type OpenedBid = {
  readonly bid: BidRow;
  readonly version: BidVersionRow;
  readonly submission: Submission;
};

export type OpenedBids = { readonly call: CallRow; readonly bids: readonly OpenedBid[] };

/**
 * The bids of a call for its officials and for auditors, as they were submitted. Until the deadline, and for
 * everybody else, undefined: not a list, not a count, nothing that differs from a call that does not exist.
 */
export function listBidsForOfficial(db: Reader, callId: CallId, actor: Actor, now: number): OpenedBids | undefined {
  const call = findCall(db, callId);
  if (call === undefined || !canReadOpenedBids(actor, call, now).allowed) return undefined;
  const standing = db
    .select()
    .from(bids)
    .where(and(eq(bids.callId, callId), eq(bids.state, "submitted")))
    .orderBy(asc(bids.id))
    .limit(MOST_LISTED)
    .all();
  return { call, bids: standing.flatMap((bid) => openedOf(db, bid)) };
}

/** One opened bid, under the same rule. */
export function findOpenedBid(
  db: Reader,
  ids: { readonly callId: CallId; readonly bidId: BidId },
  actor: Actor,
  now: number,
): { readonly call: CallRow; readonly opened: OpenedBid } | undefined {
  const call = findCall(db, ids.callId);
  if (call === undefined || !canReadOpenedBids(actor, call, now).allowed) return undefined;
  const bid = findBid(db, ids.bidId);
  if (bid?.callId !== call.id || bid.state !== "submitted") return undefined;
  const [opened] = openedOf(db, bid);
  return opened === undefined ? undefined : { call, opened };
}

/** What counts is the last version, never the draft. */
function openedOf(db: Reader, bid: BidRow): OpenedBid[] {
  const version = lastVersion(db, bid);
  if (version?.kind !== "submission") return [];
  return [{ bid, version, submission: readSubmission(version.content) }];
}
