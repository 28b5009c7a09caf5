import type { Database } from "../../../db/schema/database.ts";
import type { SavedSearchRow } from "../../../db/schema/saved-searches.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import type { OwnSearchCommand } from "./saved-search-schema.ts";
import { searchVerb } from "./search-verb.ts";

/** Notes that the keeper looked: what is found from now on is new. */
export function lookAtSearch(db: Database, { id }: OwnSearchCommand, { actor, now }: Acting): Result<SavedSearchRow> {
  return searchVerb(db, id, actor, () => done({ lookedAt: now }));
}
