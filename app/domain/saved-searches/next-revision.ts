import { max } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { savedSearches } from "../../../db/schema/saved-searches.ts";

/** One more than any saved search has; writes stand in line, so no two get the same. */
export function nextRevision(tx: Transaction): number {
  const row = tx
    .select({ last: max(savedSearches.revision) })
    .from(savedSearches)
    .get();
  return (row?.last ?? 0) + 1;
}
