import { and, eq, inArray } from "drizzle-orm";
import { bidParties, bids } from "../../../db/schema/bids.ts";
import { type CallRow, calls } from "../../../db/schema/calls.ts";
import { consortiumMembers } from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { type OrganizationRow, organizations } from "../../../db/schema/organizations.ts";
import type { BidId, CallId, ConsortiumId, OrganizationId } from "../../kernel/ids.ts";
import type { NoticeParams } from "./notice.ts";

const MOST_PARTIES = 5_000;

export function findCall(db: Reader, id: CallId): CallRow | undefined {
  return db.select().from(calls).where(eq(calls.id, id)).get();
}

export function findOrganization(db: Reader, id: OrganizationId): OrganizationRow | undefined {
  return db.select().from(organizations).where(eq(organizations.id, id)).get();
}

/** A name in both languages as parameters: `callZh`, and `callEn` where there is one. */
export function named(word: string, zh: string, en: string | null): NoticeParams {
  return en === null || en === "" ? { [`${word}Zh`]: zh } : { [`${word}Zh`]: zh, [`${word}En`]: en };
}

/** What every notice about a call says: its title, its bureau, its number, and the deadline if there is one. */
export function callParams(db: Reader, call: CallRow): NoticeParams {
  const bureau = findOrganization(db, call.bureauId);
  return {
    ...named("call", call.titleZh, call.titleEn),
    ...(bureau === undefined ? {} : named("bureau", bureau.nameZh, bureau.nameEn)),
    code: call.ref ?? call.code,
    ...(call.deadline === null ? {} : { deadlineAt: call.deadline }),
  };
}

/**
 * The firms that a bid is known to: the lead, the members that accepted, and whoever is bound by it as it stands.
 * Nobody else may learn that there is one before the deadline (招标投标法 22).
 */
export function partiesOf(db: Reader, bidId: BidId): OrganizationId[] {
  const bid = db.select().from(bids).where(eq(bids.id, bidId)).get();
  if (bid === undefined) return [];
  const bound = db.select({ id: bidParties.organizationId }).from(bidParties).where(eq(bidParties.bidId, bidId));
  const parties = [
    ...bound
      .limit(MOST_PARTIES)
      .all()
      .map((row) => row.id),
    ...membersOf(db, bid.consortiumId),
  ];
  return [...new Set([bid.leadId, ...parties])];
}

/** The firms that are in a consortium, its lead among them. */
export function membersOf(db: Reader, consortiumId: ConsortiumId | null): OrganizationId[] {
  if (consortiumId === null) return [];
  return db
    .select({ id: consortiumMembers.organizationId })
    .from(consortiumMembers)
    .where(and(eq(consortiumMembers.consortiumId, consortiumId), eq(consortiumMembers.state, "accepted")))
    .limit(MOST_PARTIES)
    .all()
    .map((row) => row.id);
}

/** The firms with a standing bid of a call. Only to be asked after the deadline. */
export function biddersOf(db: Reader, callId: CallId): OrganizationId[] {
  return db
    .selectDistinct({ id: bidParties.organizationId })
    .from(bidParties)
    .where(eq(bidParties.callId, callId))
    .limit(MOST_PARTIES)
    .all()
    .map((row) => row.id);
}

/** The bids of a call that are being prepared or stand. */
export function livingBidsOf(db: Reader, callId: CallId): BidId[] {
  return db
    .select({ id: bids.id })
    .from(bids)
    .where(and(eq(bids.callId, callId), inArray(bids.state, ["draft", "submitted"])))
    .limit(MOST_PARTIES)
    .all()
    .map((row) => row.id);
}
