import type { Database } from "../../../db/schema/database.ts";
import type { SavedSearchRow } from "../../../db/schema/saved-searches.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { nextRevision } from "./next-revision.ts";
import { RESTORABLE } from "./saved-search.ts";
import { canSaveSearch } from "./saved-search-policy.ts";
import { listSearches } from "./saved-search-queries.ts";
import type { OwnSearchCommand } from "./saved-search-schema.ts";
import { searchVerb } from "./search-verb.ts";

/** Takes a deleted search back. What came up meanwhile is not told of. */
export function restoreSearch(db: Database, { id }: OwnSearchCommand, { actor, now }: Acting): Result<SavedSearchRow> {
  return searchVerb(db, id, actor, (tx, row) => {
    if (row.deletedAt === null) return done({});
    if (row.deletedAt + RESTORABLE <= now) return refused("search.deleted");
    const decision = canSaveSearch(actor, listSearches(tx, row.personId).length);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    return done({ deletedAt: null, lookedAt: now, revision: nextRevision(tx) });
  });
}
