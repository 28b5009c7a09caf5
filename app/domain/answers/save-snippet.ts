import { count, eq } from "drizzle-orm";
import { answerSnippets, answerSnippetVersions } from "../../../db/schema/answers.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { appendLeaf } from "../audit/append-leaf.ts";
import { readFirmFacts } from "../organizations/firm-facts-queries.ts";
import { findOrganization } from "../organizations/organization-queries.ts";
import { canKeepLibrary } from "./library-policy.ts";
import type { SaveSnippetCommand } from "./library-schema.ts";
import { MOST_SNIPPETS } from "./snippet.ts";

/**
 * Keeps a text in the firm's library, or a new version of it; what it said before stays in its versions. The same
 * form sent twice saves once.
 */
export function saveSnippet(
  db: Database,
  { id, organizationId, version, topic, title, text }: SaveSnippetCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly id: Id<"snippet">; readonly version: number }> {
  return act(db, (tx) => {
    const firm = findOrganization(tx, organizationId);
    if (actor.kind !== "person" || firm === undefined) return refused("access.not-yours");
    const decision = canKeepLibrary(actor, firm);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const stored = tx.select().from(answerSnippets).where(eq(answerSnippets.id, id)).get();
    if (stored !== undefined && (stored.organizationId !== organizationId || stored.archivedAt !== null)) {
      return refused("access.not-yours");
    }
    const isSame = stored?.topic === topic && stored.title === title && stored.text === text;
    if (stored !== undefined && isSame) return done({ id, version: stored.version });
    if ((stored?.version ?? 0) !== version) return refused("library.changed-meanwhile");
    if (stored === undefined && isFull(tx, organizationId)) return refused("library.full", { most: MOST_SNIPPETS });
    const next = version + 1;
    const facts = readFirmFacts(tx, organizationId);
    const set = { topic, title, text, version: next, facts, updatedAt: now };
    const created = { id, organizationId, createdById: actor.personId, createdAt: now };
    tx.insert(answerSnippets)
      .values({ ...set, ...created })
      .onConflictDoUpdate({ target: answerSnippets.id, set })
      .run();
    tx.insert(answerSnippetVersions)
      .values({ snippetId: id, version: next, topic, title, text, facts, savedById: actor.personId, savedAt: now })
      .run();
    appendLeaf(tx, {
      at: now,
      actorId: actor.personId,
      act: "library.snippet-saved",
      subjectKind: "snippet",
      subjectId: id,
      body: { version: next },
    });
    return done({ id, version: next });
  });
}

function isFull(tx: Transaction, organizationId: OrganizationId): boolean {
  const row = tx
    .select({ total: count() })
    .from(answerSnippets)
    .where(eq(answerSnippets.organizationId, organizationId))
    .get();
  return (row?.total ?? 0) >= MOST_SNIPPETS;
}
