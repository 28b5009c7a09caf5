import { and, count, eq, isNull } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { savedSearches } from "../../../db/schema/saved-searches.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { nextRevision } from "./next-revision.ts";
import { askedKey } from "./saved-search.ts";
import { canSaveSearch } from "./saved-search-policy.ts";
import { findSearch, listSearches } from "./saved-search-queries.ts";
import type { SaveSearchCommand } from "./saved-search-schema.ts";

/** Keeps a search. The same id again is the same act; the same question twice is refused. */
export function saveSearch(
  db: Database,
  command: SaveSearchCommand,
  { actor, now }: Acting,
): Result<{ readonly id: Id<"saved_search"> }> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const { personId } = actor;
    const { id, kind, text, filters, name, frequency } = command;
    const known = findSearch(tx, id);
    if (known !== undefined) return known.personId === personId ? done({ id }) : refused("access.not-yours");
    const mine = and(eq(savedSearches.personId, personId), isNull(savedSearches.deletedAt));
    const kept = tx.select({ count: count() }).from(savedSearches).where(mine).get()?.count ?? 0;
    const decision = canSaveSearch(actor, kept);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const twin = listSearches(tx, personId).find((row) => askedKey(row) === askedKey(command));
    if (twin !== undefined) return refused("search.kept-already", { name: twin.name });
    tx.insert(savedSearches)
      .values({
        id,
        personId,
        kind,
        text,
        filters,
        name,
        frequency,
        revision: nextRevision(tx),
        createdAt: now,
        lookedAt: now,
      })
      .run();
    return done({ id });
  });
}
