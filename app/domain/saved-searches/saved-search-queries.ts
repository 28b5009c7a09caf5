import { and, asc, desc, eq, gt, isNull, notExists, sql } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type Frequency,
  finds,
  mutedThings,
  profileWatches,
  type SavedSearchRow,
  savedSearches,
} from "../../../db/schema/saved-searches.ts";
import type { Id, PersonId } from "../../kernel/ids.ts";
import type { Locale } from "../../kernel/locale.ts";
import { MOST_SEARCHES, RESTORABLE } from "./saved-search.ts";
import type { Stop } from "./stop-token.ts";

export function findSearch(db: Reader, id: Id<"saved_search">): SavedSearchRow | undefined {
  return db.select().from(savedSearches).where(eq(savedSearches.id, id)).get();
}

/** The language of the person whose mails a link turns off; undefined when the search or the person is gone. */
export function localeOfMailed(db: Reader, stop: Stop): Locale | undefined {
  const personId = stop.what === "search" ? findSearch(db, stop.searchId)?.personId : stop.personId;
  if (personId === undefined) return undefined;
  return db.select({ locale: people.locale }).from(people).where(eq(people.id, personId)).get()?.locale;
}

/** The searches that a person keeps, the latest first. */
export function listSearches(db: Reader, personId: PersonId): readonly SavedSearchRow[] {
  return db
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.personId, personId), isNull(savedSearches.deletedAt)))
    .orderBy(desc(savedSearches.createdAt), desc(savedSearches.id))
    .limit(MOST_SEARCHES)
    .all();
}

/** What was deleted of late and can be taken back, the latest first. */
export function listDeletedSearches(db: Reader, personId: PersonId, now: number): readonly SavedSearchRow[] {
  return db
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.personId, personId), gt(savedSearches.deletedAt, now - RESTORABLE)))
    .orderBy(desc(savedSearches.deletedAt))
    .limit(MOST_SEARCHES)
    .all();
}

/** How much each of a person's searches found since its keeper looked at it; what was muted does not count. */
export function countNewFinds(db: Reader, personId: PersonId): ReadonlyMap<string, number> {
  const muted = db
    .select({ one: sql`1` })
    .from(mutedThings)
    .where(
      and(
        eq(mutedThings.personId, personId),
        eq(mutedThings.subjectKind, finds.subjectKind),
        eq(mutedThings.subjectId, finds.subjectId),
      ),
    );
  const rows = db
    .select({ source: finds.source, count: sql<number>`count(*)` })
    .from(finds)
    .innerJoin(savedSearches, eq(savedSearches.id, finds.source))
    .where(and(eq(finds.personId, personId), gt(finds.foundAt, savedSearches.lookedAt), notExists(muted)))
    .groupBy(finds.source)
    .limit(2 * MOST_SEARCHES)
    .all();
  return new Map(rows.map((row) => [row.source, row.count]));
}

/** How often a person hears of what fits their firm's products. */
export function profileFrequency(db: Reader, personId: PersonId): Frequency {
  const row = db.select().from(profileWatches).where(eq(profileWatches.personId, personId)).get();
  return row?.frequency ?? "at_once";
}

/** Up to `limit` searches written after the revision, in the order of writing, deleted ones among them. */
export function listChangedSearches(db: Reader, after: number, limit: number): readonly SavedSearchRow[] {
  return db
    .select()
    .from(savedSearches)
    .where(gt(savedSearches.revision, after))
    .orderBy(asc(savedSearches.revision))
    .limit(limit)
    .all();
}
