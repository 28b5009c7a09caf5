import { and, asc, count, desc, eq, isNull, like, ne, notInArray, or, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type OrganizationRow, organizations, qualifications } from "../../../db/schema/organizations.ts";
import { verificationRequests } from "../../../db/schema/verification.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import type { RequestRow } from "./verification-queries.ts";

/** What officials narrow their queue by: words of a name or number, and where the firm is registered. */
export type QueueFilter = { readonly text: string; readonly origin: "all" | "home" | "abroad" };

/** Requests of one kind in one state with their firms, the longest waiting first; decided ones the latest first. */
export function listQueue(
  db: Reader,
  asked: { readonly kind: RequestRow["kind"]; readonly state: RequestRow["state"] } & QueueFilter,
  number: number,
) {
  const { kind, state } = asked;
  const where = and(eq(verificationRequests.kind, kind), eq(verificationRequests.state, state), firmFilter(asked));
  const total = db
    .select({ total: count() })
    .from(verificationRequests)
    .innerJoin(organizations, eq(organizations.id, verificationRequests.organizationId))
    .where(where)
    .get();
  const order = state === "pending" ? asc(verificationRequests.requestedAt) : desc(verificationRequests.decidedAt);
  const items = db
    .select({ request: verificationRequests, firm: organizations })
    .from(verificationRequests)
    .innerJoin(organizations, eq(organizations.id, verificationRequests.organizationId))
    .where(where)
    .orderBy(order, asc(verificationRequests.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total: total?.total ?? 0, number, size: PAGE_SIZE } satisfies Page<unknown>;
}

/** Claimed statuses that no official has looked up yet, the longest waiting first. */
export function listClaimQueue(db: Reader, filter: QueueFilter, number: number) {
  const where = and(waitingClaim(), firmFilter(filter));
  const total = db
    .select({ total: count() })
    .from(qualifications)
    .innerJoin(organizations, eq(organizations.id, qualifications.organizationId))
    .where(where)
    .get();
  const items = db
    .select({ claim: qualifications, firm: organizations })
    .from(qualifications)
    .innerJoin(organizations, eq(organizations.id, qualifications.organizationId))
    .where(where)
    .orderBy(asc(qualifications.statedAt), asc(qualifications.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total: total?.total ?? 0, number, size: PAGE_SIZE } satisfies Page<unknown>;
}

/** The firms in one state of verification, the longest there first. */
export function listByVerification(
  db: Reader,
  verification: OrganizationRow["verification"],
  filter: QueueFilter,
  number: number,
): Page<OrganizationRow> {
  const where = and(
    eq(organizations.verification, verification),
    notInArray(organizations.kind, ["bureau", "platform"]),
    firmFilter(filter),
  );
  const total = db.select({ total: count() }).from(organizations).where(where).get()?.total ?? 0;
  const items = db
    .select()
    .from(organizations)
    .where(where)
    .orderBy(asc(organizations.updatedAt), asc(organizations.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  return { items, total, number, size: PAGE_SIZE };
}

function waitingClaim(): SQL | undefined {
  return and(isNull(qualifications.verifiedAt), isNull(qualifications.rejectedAt), isNull(qualifications.withdrawnAt));
}

function firmFilter({ text, origin }: QueueFilter): SQL | undefined {
  const words = `%${text.replace(/[\\%_]/g, "")}%`;
  const named = or(
    like(organizations.nameZh, words),
    like(organizations.nameEn, words),
    like(organizations.uscc, words),
    like(organizations.registryNumber, words),
  );
  const from = { all: undefined, home: eq(organizations.country, "CN"), abroad: ne(organizations.country, "CN") };
  return and(text === "" ? undefined : named, from[origin]);
}

/** How many things of each sort wait for officials. */
export function countWaiting(db: Reader) {
  const requests = db
    .select({ kind: verificationRequests.kind, total: count() })
    .from(verificationRequests)
    .where(eq(verificationRequests.state, "pending"))
    .groupBy(verificationRequests.kind)
    .all();
  const of = (kind: RequestRow["kind"]) => requests.find((row) => row.kind === kind)?.total ?? 0;
  const status = db.select({ total: count() }).from(qualifications).where(waitingClaim()).get()?.total ?? 0;
  return { identity: of("identity"), ownership: of("ownership"), status };
}
