import { and, asc, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import { bidParties, bids } from "../../../db/schema/bids.ts";
import { type CallRow, calls } from "../../../db/schema/calls.ts";
import {
  type ConsortiumMemberRow,
  type ConsortiumRow,
  consortia,
  consortiumCoverage,
  consortiumMembers,
} from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type OrganizationRow,
  organizations,
  type QualificationKind,
  qualifications,
} from "../../../db/schema/organizations.ts";
import type { CallId, ConsortiumId, Id, OrganizationId } from "../../kernel/ids.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { MOST_NEEDS } from "../calls/call.ts";
import { isInForce } from "../organizations/organization.ts";
import { MOST_MEMBER_ROWS } from "./consortium.ts";

const MOST_LISTED = 200;
const MOST_QUALIFICATIONS = 500;
const MOST_FOUND = 10;

export type ConsortiumMember = ConsortiumMemberRow & {
  readonly organization: OrganizationRow;
  readonly qualifications: readonly QualificationKind[];
};

export type Coverage = Omit<typeof consortiumCoverage.$inferSelect, "consortiumId">;

export function findConsortium(db: Reader, id: ConsortiumId): ConsortiumRow | undefined {
  return db.select().from(consortia).where(eq(consortia.id, id)).get();
}

export function findMember(db: Reader, id: Id<"consortium_member">): ConsortiumMemberRow | undefined {
  return db.select().from(consortiumMembers).where(eq(consortiumMembers.id, id)).get();
}

/** Every member that a consortium ever had, the lead first, with what the rules ask of it on the day of `now`. */
export function listMembers(db: Reader, id: ConsortiumId, now: number): readonly ConsortiumMember[] {
  const rows = db
    .select({ member: consortiumMembers, organization: organizations })
    .from(consortiumMembers)
    .innerJoin(organizations, eq(organizations.id, consortiumMembers.organizationId))
    .where(eq(consortiumMembers.consortiumId, id))
    .orderBy(asc(consortiumMembers.role), asc(consortiumMembers.invitedAt), asc(consortiumMembers.id))
    .limit(MOST_MEMBER_ROWS)
    .all();
  const held = heldQualifications(
    db,
    rows.map((row) => row.organization.id),
    now,
  );
  return rows.map(({ member, organization }) => ({
    ...member,
    organization,
    qualifications: held.get(organization.id) ?? [],
  }));
}

/** The qualifications of firms that are verified and hold on the Beijing day of `now`. */
export function heldQualifications(
  db: Reader,
  ids: readonly OrganizationId[],
  now: number,
): ReadonlyMap<OrganizationId, readonly QualificationKind[]> {
  const today = beijingDate(now);
  const held = new Map<OrganizationId, QualificationKind[]>();
  if (ids.length === 0) return held;
  const rows = db
    .select()
    .from(qualifications)
    .where(inArray(qualifications.organizationId, [...ids]))
    .limit(MOST_QUALIFICATIONS)
    .all();
  for (const row of rows) {
    if (row.verifiedAt === null || !isInForce(row, today)) continue;
    held.set(row.organizationId, [...(held.get(row.organizationId) ?? []), row.kind]);
  }
  return held;
}

export function listCoverage(db: Reader, id: ConsortiumId): readonly Coverage[] {
  return db
    .select()
    .from(consortiumCoverage)
    .where(eq(consortiumCoverage.consortiumId, id))
    .limit(MOST_NEEDS * MOST_MEMBER_ROWS)
    .all();
}

/** Which of these firms are bound elsewhere in a call: in another consortium that was not dissolved, or by another standing bid. */
export function busyFirms(
  db: Reader,
  callId: CallId,
  firms: readonly OrganizationId[],
  except: ConsortiumId | null,
): ReadonlySet<OrganizationId> {
  if (firms.length === 0) return new Set();
  const joined = db
    .selectDistinct({ id: consortiumMembers.organizationId })
    .from(consortiumMembers)
    .innerJoin(consortia, eq(consortia.id, consortiumMembers.consortiumId))
    .where(
      and(
        eq(consortia.callId, callId),
        ne(consortia.state, "dissolved"),
        except === null ? undefined : ne(consortia.id, except),
        eq(consortiumMembers.state, "accepted"),
        inArray(consortiumMembers.organizationId, [...firms]),
      ),
    )
    .limit(firms.length)
    .all();
  const bound = db
    .select({ id: bidParties.organizationId, consortiumId: bids.consortiumId })
    .from(bidParties)
    .innerJoin(bids, eq(bids.id, bidParties.bidId))
    .where(and(eq(bidParties.callId, callId), inArray(bidParties.organizationId, [...firms])))
    .limit(firms.length)
    .all()
    .filter((row) => except === null || row.consortiumId !== except);
  return new Set([...joined, ...bound].map((row) => row.id));
}

/** Whether a bid of this consortium stands: then its members cannot go before the bid is withdrawn. */
export function hasStandingBid(db: Reader, id: ConsortiumId): boolean {
  const row = db
    .select({ id: bids.id })
    .from(bids)
    .where(and(eq(bids.consortiumId, id), eq(bids.state, "submitted")))
    .get();
  return row !== undefined;
}

export type ListedConsortium = {
  readonly consortium: ConsortiumRow;
  readonly member: ConsortiumMemberRow;
  readonly call: CallRow;
};

/** The consortia in which these firms are, were asked to be, or were; the newest first. */
export function listConsortiaOf(db: Reader, firms: readonly OrganizationId[]): readonly ListedConsortium[] {
  if (firms.length === 0) return [];
  return db
    .select({ consortium: consortia, member: consortiumMembers, call: calls })
    .from(consortiumMembers)
    .innerJoin(consortia, eq(consortia.id, consortiumMembers.consortiumId))
    .innerJoin(calls, eq(calls.id, consortia.callId))
    .where(inArray(consortiumMembers.organizationId, [...firms]))
    .orderBy(desc(consortia.createdAt))
    .limit(MOST_LISTED)
    .all();
}

/** The consortium that a firm leads for a call, if it has one that was not dissolved. */
export function findLedConsortium(db: Reader, callId: CallId, leadId: OrganizationId): ConsortiumRow | undefined {
  return db
    .select()
    .from(consortia)
    .where(and(eq(consortia.callId, callId), eq(consortia.leadId, leadId), ne(consortia.state, "dissolved")))
    .get();
}

/** Up to ten firms, universities and institutes by a part of their name or their whole credit code; verified ones first. */
export function findFirmsByName(db: Reader, typed: string): readonly OrganizationRow[] {
  const text = typed.normalize("NFKC").trim().slice(0, 60);
  if (text === "") return [];
  return db
    .select()
    .from(organizations)
    .where(
      and(
        inArray(organizations.kind, ["firm", "university", "research_institute", "finance"]),
        or(
          sql`instr(${organizations.nameZh}, ${text}) > 0`,
          sql`instr(lower(${organizations.nameEn}), lower(${text})) > 0`,
          eq(organizations.uscc, text.toUpperCase()),
        ),
      ),
    )
    .orderBy(sql`${organizations.verification} = 'verified' desc`, asc(organizations.nameZh))
    .limit(MOST_FOUND)
    .all();
}
