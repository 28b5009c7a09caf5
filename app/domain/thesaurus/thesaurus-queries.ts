import { and, count, desc, eq, like, or, sql } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import {
  type TermsState,
  type ThesaurusEntryRow,
  type ThesaurusVersionRow,
  thesaurusEntries,
  thesaurusVersions,
} from "../../../db/schema/thesaurus.ts";
import type { Id } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import { MOST_ENTRIES } from "./thesaurus.ts";

const MOST_VERSIONS = 100;

export function findEntry(db: Reader, id: Id<"thesaurus_entry">): ThesaurusEntryRow | undefined {
  return db.select().from(thesaurusEntries).where(eq(thesaurusEntries.id, id)).get();
}

export function countEntries(db: Reader, state?: TermsState): number {
  const where = state === undefined ? undefined : eq(thesaurusEntries.state, state);
  return db.select({ total: count() }).from(thesaurusEntries).where(where).get()?.total ?? 0;
}

/** Every entry in force, the oldest first: the order that the search engine numbers them in. */
export function listActiveEntries(db: Reader): ThesaurusEntryRow[] {
  return db
    .select()
    .from(thesaurusEntries)
    .where(eq(thesaurusEntries.state, "active"))
    .orderBy(thesaurusEntries.id)
    .limit(MOST_ENTRIES)
    .all();
}

/** A page of the entries in one state whose terms, neighbours or note have the text, the latest change first. */
export function listEntries(
  db: Reader,
  { state, text }: { readonly state: TermsState; readonly text: string },
  number: number,
): Page<ThesaurusEntryRow> {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const columns = [
    thesaurusEntries.chinese,
    thesaurusEntries.english,
    thesaurusEntries.near,
    thesaurusEntries.note,
  ] as const;
  const found =
    text === "" ? undefined : or(...columns.map((column) => like(sql`${column}`, sql`${pattern} escape '\\'`)));
  const where = and(eq(thesaurusEntries.state, state), found);
  const items = db
    .select()
    .from(thesaurusEntries)
    .where(where)
    .orderBy(desc(thesaurusEntries.changedAt), desc(thesaurusEntries.id))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  const total = db.select({ total: count() }).from(thesaurusEntries).where(where).get()?.total ?? 0;
  return { items, total, number, size: PAGE_SIZE };
}

/** What an entry was, the latest first, with who made it so. */
export function listVersions(
  db: Reader,
  id: Id<"thesaurus_entry">,
): (Omit<ThesaurusVersionRow, "entryId" | "personId"> & { readonly person: string })[] {
  return db
    .select({
      version: thesaurusVersions.version,
      chinese: thesaurusVersions.chinese,
      english: thesaurusVersions.english,
      near: thesaurusVersions.near,
      note: thesaurusVersions.note,
      state: thesaurusVersions.state,
      changedAt: thesaurusVersions.changedAt,
      person: people.name,
    })
    .from(thesaurusVersions)
    .innerJoin(people, eq(people.id, thesaurusVersions.personId))
    .where(eq(thesaurusVersions.entryId, id))
    .orderBy(desc(thesaurusVersions.version))
    .limit(MOST_VERSIONS)
    .all();
}
