import type { Database } from "../../../db/schema/database.ts";
import type { SavedSearchRow } from "../../../db/schema/saved-searches.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { postponeFinds } from "./postpone-finds.ts";
import type { ChangeSearchCommand } from "./saved-search-schema.ts";
import { searchVerb } from "./search-verb.ts";

/** Renames a search or changes how often its keeper hears of it; off is silence until it is turned on again. */
export function changeSearch(
  db: Database,
  { id, name, frequency }: ChangeSearchCommand,
  { actor, now }: Acting,
): Result<SavedSearchRow> {
  return searchVerb(db, id, actor, (tx, row) => {
    if (row.deletedAt !== null) return refused("search.deleted");
    if (row.frequency !== frequency) postponeFinds(tx, { personId: row.personId, source: id, frequency }, now);
    return done({ name, frequency });
  });
}
