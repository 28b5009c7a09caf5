import { and, count, desc, eq, isNull, type SQL } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import { answerSnippets, answerSnippetVersions, type SnippetRow } from "../../../db/schema/answers.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";

const MOST_TOPICS = 100;
const MOST_VERSIONS = 100;

/** A snippet that was not archived. */
export function findSnippet(db: Reader, id: Id<"snippet">): SnippetRow | undefined {
  return db
    .select()
    .from(answerSnippets)
    .where(and(eq(answerSnippets.id, id), isNull(answerSnippets.archivedAt)))
    .get();
}

/** What a snippet said in each of its versions, the newest first, and who wrote it. */
export function listSnippetVersions(db: Reader, id: Id<"snippet">) {
  return db
    .select({
      version: answerSnippetVersions.version,
      topic: answerSnippetVersions.topic,
      title: answerSnippetVersions.title,
      text: answerSnippetVersions.text,
      savedAt: answerSnippetVersions.savedAt,
      savedBy: people.name,
    })
    .from(answerSnippetVersions)
    .innerJoin(people, eq(people.id, answerSnippetVersions.savedById))
    .where(eq(answerSnippetVersions.snippetId, id))
    .orderBy(desc(answerSnippetVersions.version))
    .limit(MOST_VERSIONS)
    .all();
}

/** The topics of a firm's snippets, those most used first. */
export function listTopics(db: Reader, organizationId: OrganizationId): readonly string[] {
  return db
    .select({ topic: answerSnippets.topic })
    .from(answerSnippets)
    .where(inLibrary(organizationId))
    .groupBy(answerSnippets.topic)
    .orderBy(desc(count()), answerSnippets.topic)
    .limit(MOST_TOPICS)
    .all()
    .map((row) => row.topic);
}

/** The snippets of a firm that were not archived. */
export function inLibrary(organizationId: OrganizationId): SQL | undefined {
  return and(eq(answerSnippets.organizationId, organizationId), isNull(answerSnippets.archivedAt));
}
