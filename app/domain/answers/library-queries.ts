import { and, count, desc, eq, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/sqlite-core";
import { answerSnippets, libraryAnswers, libraryBids } from "../../../db/schema/answers.ts";
import { calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { type OrganizationId, toId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import { type FirmFacts, firmFactsSchema } from "../organizations/firm-facts.ts";
import { type EntrySource, likeness } from "./snippet.ts";
import { inLibrary } from "./snippet-queries.ts";

/** As many are compared with the subject that is asked. */
const MOST_COMPARED = 300;
const MOST_WORDS = 8;

/** A text to use again. `from` is the call of a submitted bid, null for snippets. Figures in thousandths. */
export type LibraryEntry = {
  readonly source: EntrySource;
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly topic: string | null;
  readonly text: string;
  readonly figure: number | null;
  readonly unit: string | null;
  readonly from: { readonly titleZh: string; readonly titleEn: string | null } | null;
  /** When it was submitted or last saved. */
  readonly at: number;
  readonly version: number | null;
  readonly facts: FirmFacts;
};

export type LibraryQuery = {
  readonly organizationId: OrganizationId;
  /** Words that all must occur in title, topic or text. */
  readonly text: string;
  readonly topic: string | null;
  /** The title of what is to be answered: without words the likest come first. */
  readonly alike?: string;
  readonly page: number;
};

/** A page of the firm's library: answers of submitted bids and snippets, the newest or the likest first. */
export function searchLibrary(db: Reader, query: LibraryQuery): Page<LibraryEntry> {
  const rows = entries(db, query);
  const { page: number } = query;
  if (query.text.trim() === "" && query.alike !== undefined) {
    const { alike } = query;
    const ranked = rows
      .orderBy(desc(sql`at`))
      .limit(MOST_COMPARED)
      .all()
      .map(shaped)
      .map((entry) => ({ entry, score: likeness(alike, entry.titleZh) }))
      .sort((one, other) => other.score - one.score || other.entry.at - one.entry.at)
      .map(({ entry }) => entry);
    const items = ranked.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
    return { items, total: ranked.length, number, size: PAGE_SIZE };
  }
  const items = rows
    .orderBy(desc(sql`at`), sql`key`)
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all()
    .map(shaped);
  const total = db.select({ total: count() }).from(entries(db, query).as("entries")).get()?.total ?? 0;
  return { items, total, number, size: PAGE_SIZE };
}

/** One entry of a firm's library; undefined when it is not there or another's. */
export function findEntry(db: Reader, organizationId: OrganizationId, source: EntrySource): LibraryEntry | undefined {
  const rows =
    source.kind === "snippet"
      ? snippets(db, and(inLibrary(organizationId), eq(answerSnippets.id, toId<"snippet">(source.snippetId)))).all()
      : answers(
          db,
          and(
            eq(libraryBids.organizationId, organizationId),
            eq(libraryBids.bidId, toId<"bid">(source.bidId)),
            eq(libraryAnswers.subjectKind, source.subjectKind),
            eq(libraryAnswers.subjectId, source.subjectId),
          ),
        ).all();
  const [row] = rows;
  return row === undefined ? undefined : shaped(row);
}

function entries(db: Reader, { organizationId, text, topic }: LibraryQuery) {
  const words = wordsOf(text);
  const ofSnippets = and(
    inLibrary(organizationId),
    topic === null ? undefined : eq(answerSnippets.topic, topic),
    ...words.map((word) => occurs(word, answerSnippets.title, answerSnippets.topic, answerSnippets.text)),
  );
  const ofAnswers = and(
    eq(libraryBids.organizationId, organizationId),
    topic === null ? undefined : sql`false`,
    ...words.map((word) =>
      occurs(word, libraryAnswers.titleZh, libraryAnswers.titleEn, libraryAnswers.text, calls.titleZh),
    ),
  );
  return unionAll(answers(db, ofAnswers), snippets(db, ofSnippets));
}

function wordsOf(text: string): readonly string[] {
  const words = text.normalize("NFKC").toLowerCase().split(/\s+/);
  return words.filter((word) => word !== "").slice(0, MOST_WORDS);
}

function occurs(word: string, ...columns: readonly unknown[]): SQL {
  const found = columns.map((column) => sql`instr(lower(coalesce(${column}, '')), ${word}) > 0`);
  return sql`(${sql.join(found, sql` or `)})`;
}

/** Both halves of the library in the same columns. */
function answers(db: Reader, where: SQL | undefined) {
  return db
    .select({
      kind: sql<string>`'answer'`.as("kind"),
      key: sql<string>`${libraryBids.bidId}`.as("key"),
      subjectKind: sql<string | null>`${libraryAnswers.subjectKind}`.as("subject_kind"),
      subjectId: sql<string | null>`${libraryAnswers.subjectId}`.as("subject_id"),
      titleZh: sql<string>`${libraryAnswers.titleZh}`.as("title_zh"),
      titleEn: sql<string | null>`${libraryAnswers.titleEn}`.as("title_en"),
      topic: sql<string | null>`null`.as("topic"),
      text: sql<string>`${libraryAnswers.text}`.as("answer"),
      figure: sql<number | null>`${libraryAnswers.figure}`.as("figure"),
      unit: sql<string | null>`${libraryAnswers.unit}`.as("unit"),
      fromZh: sql<string | null>`${calls.titleZh}`.as("from_zh"),
      fromEn: sql<string | null>`${calls.titleEn}`.as("from_en"),
      at: sql<number>`${libraryBids.submittedAt}`.as("at"),
      version: sql<number | null>`null`.as("version"),
      facts: sql<string>`${libraryBids.facts}`.as("facts"),
    })
    .from(libraryAnswers)
    .innerJoin(libraryBids, eq(libraryBids.bidId, libraryAnswers.bidId))
    .innerJoin(calls, eq(calls.id, libraryBids.callId))
    .where(where);
}

function snippets(db: Reader, where: SQL | undefined) {
  return db
    .select({
      kind: sql<string>`'snippet'`.as("kind"),
      key: sql<string>`${answerSnippets.id}`.as("key"),
      subjectKind: sql<string | null>`null`.as("subject_kind"),
      subjectId: sql<string | null>`null`.as("subject_id"),
      titleZh: sql<string>`${answerSnippets.title}`.as("title_zh"),
      titleEn: sql<string | null>`null`.as("title_en"),
      topic: sql<string | null>`${answerSnippets.topic}`.as("topic"),
      text: sql<string>`${answerSnippets.text}`.as("answer"),
      figure: sql<number | null>`null`.as("figure"),
      unit: sql<string | null>`null`.as("unit"),
      fromZh: sql<string | null>`null`.as("from_zh"),
      fromEn: sql<string | null>`null`.as("from_en"),
      at: sql<number>`${answerSnippets.updatedAt}`.as("at"),
      version: sql<number | null>`${answerSnippets.version}`.as("version"),
      facts: sql<string>`${answerSnippets.facts}`.as("facts"),
    })
    .from(answerSnippets)
    .where(where);
}

type Row = ReturnType<ReturnType<typeof answers>["all"]>[number];

function shaped(row: Row): LibraryEntry {
  const { titleZh, titleEn, topic, text, figure, unit, at, version } = row;
  const facts = firmFactsSchema.parse(JSON.parse(row.facts));
  const from = row.fromZh === null ? null : { titleZh: row.fromZh, titleEn: row.fromEn };
  return { source: sourceOf(row), titleZh, titleEn, topic, text, figure, unit, from, at, version, facts };
}

function sourceOf({ key, subjectKind, subjectId }: Row): EntrySource {
  if (subjectKind === null || subjectId === null) return { kind: "snippet", snippetId: key };
  return { kind: "answer", bidId: key, subjectKind: subjectKind === "need" ? "need" : "criterion", subjectId };
}
