import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type SavedSearchRow, savedSearches } from "../../../db/schema/saved-searches.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { canKeepSearch } from "./saved-search-policy.ts";
import { findSearch } from "./saved-search-queries.ts";

export type SearchChange = Partial<Pick<SavedSearchRow, "name" | "frequency" | "lookedAt" | "deletedAt" | "revision">>;

/** What every verb upon a saved search does alike: whose it is, and the write. `change` may refuse. */
export function searchVerb(
  db: Database,
  id: Id<"saved_search">,
  actor: Actor,
  change: (tx: Transaction, row: SavedSearchRow) => Result<SearchChange>,
): Result<SavedSearchRow> {
  return act(db, (tx) => {
    const row = findSearch(tx, id);
    if (row === undefined) return refused("access.not-yours");
    const decision = canKeepSearch(actor, row);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const changed = change(tx, row);
    if (!changed.ok) return changed;
    if (Object.keys(changed.value).length > 0) {
      tx.update(savedSearches).set(changed.value).where(eq(savedSearches.id, id)).run();
    }
    return done({ ...row, ...changed.value });
  });
}
