import type { Database } from "../../../db/schema/database.ts";
import type { SavedSearchRow } from "../../../db/schema/saved-searches.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { nextRevision } from "./next-revision.ts";
import { postponeFinds } from "./postpone-finds.ts";
import type { OwnSearchCommand } from "./saved-search-schema.ts";
import { searchVerb } from "./search-verb.ts";

/** Deletes a search; for a week it can be taken back. Doing it twice is once. */
export function deleteSearch(db: Database, { id }: OwnSearchCommand, { actor, now }: Acting): Result<SavedSearchRow> {
  return searchVerb(db, id, actor, (tx, row) => {
    if (row.deletedAt !== null) return done({});
    postponeFinds(tx, { personId: row.personId, source: id, frequency: "off" }, now);
    return done({ deletedAt: now, revision: nextRevision(tx) });
  });
}
