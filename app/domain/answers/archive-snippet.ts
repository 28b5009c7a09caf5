import { eq } from "drizzle-orm";
import { answerSnippets } from "../../../db/schema/answers.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { canKeepLibrary } from "./library-policy.ts";
import type { ArchiveSnippetCommand } from "./library-schema.ts";

/** Takes a snippet out of the library. Answers that were made of it keep their source. Doing it twice is once. */
export function archiveSnippet(
  db: Database,
  { id }: ArchiveSnippetCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const snippet = tx.select().from(answerSnippets).where(eq(answerSnippets.id, id)).get();
    const firm = snippet === undefined ? undefined : findOrganization(tx, snippet.organizationId);
    if (snippet === undefined || firm === undefined) return refused("access.not-yours");
    const decision = canKeepLibrary(actor, firm);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (snippet.archivedAt !== null) return done(null);
    tx.update(answerSnippets).set({ archivedAt: now }).where(eq(answerSnippets.id, id)).run();
    appendLeaf(tx, {
      at: now,
      actorId: actorId(actor),
      act: "library.snippet-archived",
      subjectKind: "snippet",
      subjectId: id,
      body: {},
    });
    return done(null);
  });
}
