import { and, eq, isNotNull, lte, ne, sql } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import { calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { notifications } from "../../../db/schema/notifications.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { products } from "../../../db/schema/products.ts";
import { type FoundKind, finds, savedSearches } from "../../../db/schema/saved-searches.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { IS_PUBLIC_PRODUCT } from "../products/is-public-product.ts";

/** One person is told of so many things at a time at most; the rest waits for the next mail. */
const MOST_FINDS = 100_000;

/** The next people, up to `limit`, for whom something is due. */
export function peopleToTell(db: Reader, now: number, limit: number): readonly PersonId[] {
  return db
    .selectDistinct({ personId: finds.personId })
    .from(finds)
    .where(and(eq(finds.state, "waiting"), lte(finds.dueAt, now)))
    .limit(limit)
    .all()
    .map((row) => row.personId);
}

/** What is due for these people, in the order of finding; with the name of each search. */
export function dueFinds(db: Reader, personIds: readonly PersonId[], now: number) {
  return db
    .select({
      personId: finds.personId,
      source: finds.source,
      kind: finds.subjectKind,
      id: finds.subjectId,
      eventId: finds.eventId,
      why: finds.why,
      foundAt: finds.foundAt,
      name: savedSearches.name,
      email: people.email,
      locale: people.locale,
      confirmedAt: people.emailConfirmedAt,
      disabledAt: people.disabledAt,
      isKnown: isTold(),
    })
    .from(finds)
    .innerJoin(people, eq(people.id, finds.personId))
    .leftJoin(savedSearches, eq(savedSearches.id, finds.source))
    .where(
      and(
        eq(finds.state, "waiting"),
        lte(finds.dueAt, now),
        sql`${finds.personId} IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))`,
      ),
    )
    .orderBy(finds.personId, finds.foundAt)
    .limit(MOST_FINDS)
    .all();
}

export type DueFind = ReturnType<typeof dueFinds>[number];

/** Whether the person heard of the very event already, as a follower for instance. */
function isTold() {
  return sql<number>`EXISTS (SELECT 1 FROM ${notifications}
    WHERE ${notifications.dedupeKey} = ${finds.eventId} || ':' || ${finds.personId})`;
}

/** What was withdrawn since it was found has no title for anybody. */
const TITLES = {
  call: (db: Reader, ids: string) =>
    db
      .select({ id: calls.id, zh: calls.titleZh, en: calls.titleEn })
      .from(calls)
      .where(and(among(calls.id, ids), isNotNull(calls.publishedAt))),
  scenario: (db: Reader, ids: string) =>
    db
      .select({ id: scenarios.id, zh: scenarios.titleZh, en: scenarios.titleEn })
      .from(scenarios)
      .where(and(among(scenarios.id, ids), eq(scenarios.isPublic, true))),
  product: (db: Reader, ids: string) =>
    db
      .select({ id: products.id, zh: products.nameZh, en: products.nameEn })
      .from(products)
      .innerJoin(organizations, eq(organizations.id, products.organizationId))
      .where(and(among(products.id, ids), IS_PUBLIC_PRODUCT)),
  organization: (db: Reader, ids: string) =>
    db
      .select({ id: organizations.id, zh: organizations.nameZh, en: organizations.nameEn })
      .from(organizations)
      .where(and(among(organizations.id, ids), ne(organizations.verification, "rejected"))),
} as const;

function among(
  column: typeof calls.id | typeof scenarios.id | typeof products.id | typeof organizations.id,
  ids: string,
) {
  return sql`${column} IN (SELECT value FROM json_each(${ids}))`;
}

/** What found things are called, by `kind:id`; without those that are not public, or not any more. */
export function titlesOfThings(
  db: Reader,
  things: readonly { readonly kind: FoundKind; readonly id: string }[],
): ReadonlyMap<string, { readonly zh: string; readonly en: string | null }> {
  const titles = new Map<string, { readonly zh: string; readonly en: string | null }>();
  for (const kind of ["call", "scenario", "product", "organization"] as const) {
    const ids = [...new Set(things.flatMap((thing) => (thing.kind === kind ? [thing.id] : [])))];
    if (ids.length === 0) continue;
    const rows = TITLES[kind](db, JSON.stringify(ids)).limit(ids.length).all();
    for (const { id, zh, en } of rows) titles.set(`${kind}:${id}`, { zh, en });
  }
  return titles;
}
