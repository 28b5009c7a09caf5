import { and, count, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { partnerNoticeNeeds, partnerNotices } from "../../../db/schema/partners.ts";
import type { CallId, Id, NeedId, OrganizationId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import { claimsOfFirms, FIRM_KINDS } from "../organizations/public-firm-queries.ts";
import { needsOfNotices } from "./partner-queries.ts";

export const PARTNER_FACETS = [
  "partnerKind",
  "partnerScope",
  "domain",
  "partnerRole",
  "qualification",
  "place",
] as const;
export type PartnerFacet = (typeof PARTNER_FACETS)[number];

const MOST_WORDS = 6;
const MOST_VALUES = 30;
const MOST_SHORT = 20;

const FIRM = {
  id: organizations.id,
  kind: organizations.kind,
  nameZh: organizations.nameZh,
  nameEn: organizations.nameEn,
  isLocal: organizations.isLocal,
  verification: organizations.verification,
  verifiedAt: organizations.verifiedAt,
};

const NOTICE = {
  id: partnerNotices.id,
  organizationId: partnerNotices.organizationId,
  kind: partnerNotices.kind,
  role: partnerNotices.role,
  qualification: partnerNotices.qualification,
  domain: partnerNotices.domain,
  place: partnerNotices.place,
  language: partnerNotices.language,
  title: partnerNotices.title,
  body: partnerNotices.body,
  publishedAt: partnerNotices.publishedAt,
  expiresAt: partnerNotices.expiresAt,
};

const CALL = { id: calls.id, titleZh: calls.titleZh, titleEn: calls.titleEn, deadline: calls.deadline };

/** A notice that stands, as everybody may see it: who says it, for which call and needs. No person, no address. */
export type PartnerCard = ReturnType<typeof cardsWhere>[number];

export type PartnerFilter = {
  readonly text: string;
  readonly facets: Partial<Record<PartnerFacet, readonly string[]>>;
  readonly callIds: readonly CallId[];
  readonly needIds: readonly NeedId[];
};

/** A page of the notices that stand, the latest first. */
export function listPartnerCards(db: Reader, filter: PartnerFilter, number: number, now: number): Page<PartnerCard> {
  const where = and(isStanding(now), ...conditions(db, filter));
  const total = counted(db, where);
  return { items: cardsWhere(db, where, PAGE_SIZE, (number - 1) * PAGE_SIZE), total, number, size: PAGE_SIZE };
}

/** The values of each facet among what else is chosen, each with its count. */
export function countPartnerFacets(db: Reader, filter: PartnerFilter, now: number) {
  return Object.fromEntries(
    PARTNER_FACETS.map((facet) => {
      const { [facet]: _own, ...facets } = filter.facets;
      const value = VALUE_OF[facet];
      const rows = db
        .select({ value: sql<string | null>`${value}`, count: count() })
        .from(partnerNotices)
        .innerJoin(organizations, eq(organizations.id, partnerNotices.organizationId))
        .leftJoin(calls, eq(calls.id, partnerNotices.callId))
        .where(and(isStanding(now), ...conditions(db, { ...filter, facets })))
        .groupBy(value)
        .orderBy(desc(count()))
        .limit(MOST_VALUES)
        .all();
      return [facet, rows.flatMap((row) => (row.value === null ? [] : [{ value: row.value, count: row.count }]))];
    }),
  );
}

/** One notice that stands; undefined when it has ended or was taken back. */
export function findPartnerCard(db: Reader, id: Id<"partner_notice">, now: number): PartnerCard | undefined {
  return cardsWhere(db, and(eq(partnerNotices.id, id), isStanding(now)), 1, 0)[0];
}

/** The latest notices for a call, as a short list. */
export function partnerCardsOfCall(db: Reader, callId: CallId, size: number, now: number): readonly PartnerCard[] {
  return cardsWhere(db, and(eq(partnerNotices.callId, callId), isStanding(now)), Math.min(size, MOST_SHORT), 0);
}

/** The latest notices of these firms, up to a hundred. */
export function partnerCardsOfFirms(
  db: Reader,
  firms: readonly OrganizationId[],
  size: number,
  now: number,
): readonly PartnerCard[] {
  if (firms.length === 0) return [];
  return cardsWhere(
    db,
    and(inArray(partnerNotices.organizationId, [...firms]), isStanding(now)),
    Math.min(size, 100),
    0,
  );
}

const VALUE_OF = {
  partnerKind: sql`${partnerNotices.kind}`,
  partnerScope: sql`case when ${partnerNotices.callId} is null then 'standing' else 'call' end`,
  domain: sql`${partnerNotices.domain}`,
  partnerRole: sql`${partnerNotices.role}`,
  qualification: sql`${partnerNotices.qualification}`,
  place: sql`${partnerNotices.place}`,
} as const satisfies Record<PartnerFacet, SQL>;

/** What `noticeStateAt` says, as a condition; firms that were turned away are left out. */
function isStanding(now: number): SQL | undefined {
  const isOpen = or(eq(calls.state, "open"), and(eq(calls.state, "scheduled"), lte(calls.publishAt, now)));
  return and(
    eq(partnerNotices.state, "published"),
    ne(organizations.verification, "rejected"),
    or(
      and(isNull(partnerNotices.callId), gt(partnerNotices.expiresAt, now)),
      and(isNotNull(partnerNotices.callId), isOpen, gt(calls.deadline, now)),
    ),
  );
}

function conditions(db: Reader, { text, facets, callIds, needIds }: PartnerFilter): (SQL | undefined)[] {
  const words = text.toLowerCase().split(" ").filter(Boolean).slice(0, MOST_WORDS);
  const said = sql`lower(${partnerNotices.title} || ' ' || ${partnerNotices.body} || ' ' || ${organizations.nameZh} || ' ' || coalesce(${organizations.nameEn}, ''))`;
  const withNeed = db
    .select({ id: partnerNoticeNeeds.noticeId })
    .from(partnerNoticeNeeds)
    .where(inArray(partnerNoticeNeeds.needId, [...needIds]));
  return [
    ...words.map((word) => sql`instr(${said}, ${word}) > 0`),
    ...PARTNER_FACETS.map((facet) => {
      const values = facets[facet] ?? [];
      return values.length === 0 ? undefined : inArray(VALUE_OF[facet], [...values]);
    }),
    callIds.length === 0 ? undefined : inArray(partnerNotices.callId, [...callIds]),
    needIds.length === 0 ? undefined : inArray(partnerNotices.id, withNeed),
  ];
}

function counted(db: Reader, where: SQL | undefined): number {
  const row = db
    .select({ total: count() })
    .from(partnerNotices)
    .innerJoin(organizations, eq(organizations.id, partnerNotices.organizationId))
    .leftJoin(calls, eq(calls.id, partnerNotices.callId))
    .where(where)
    .get();
  return row?.total ?? 0;
}

function cardsWhere(db: Reader, where: SQL | undefined, limit: number, offset: number) {
  const rows = db
    .select({ notice: NOTICE, firm: FIRM, call: CALL })
    .from(partnerNotices)
    .innerJoin(organizations, eq(organizations.id, partnerNotices.organizationId))
    .leftJoin(calls, eq(calls.id, partnerNotices.callId))
    .where(where)
    .orderBy(desc(partnerNotices.publishedAt), desc(partnerNotices.id))
    .limit(limit)
    .offset(offset)
    .all();
  const needs = needsOfNotices(
    db,
    rows.map((row) => row.notice.id),
  );
  const claims = claimsOfFirms(db, [...new Set(rows.map((row) => row.firm.id))]);
  return rows.map((row) => ({
    ...row,
    claims: claims.get(row.firm.id) ?? [],
    /** Whether the firm has a public page; funds have none. */
    hasPage: FIRM_KINDS.some((kind) => kind === row.firm.kind),
    needs: needs.filter((need) => need.noticeId === row.notice.id),
  }));
}
