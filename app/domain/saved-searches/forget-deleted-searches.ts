import { and, eq, lt } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { finds, savedSearches } from "../../../db/schema/saved-searches.ts";
import { nextRevision } from "./next-revision.ts";
import { RESTORABLE } from "./saved-search.ts";

const AT_ONCE = 200;

/**
 * Removes deleted searches, and what they found, once nobody can take them back. Returns how many. The one written last
 * stays until another is: revisions must never go back.
 */
export function forgetDeletedSearches(db: Database, { now }: { readonly now: number }): number {
  return db.transaction(
    (tx) => {
      const gone = tx
        .select({ id: savedSearches.id })
        .from(savedSearches)
        .where(and(lt(savedSearches.deletedAt, now - 2 * RESTORABLE), lt(savedSearches.revision, nextRevision(tx) - 1)))
        .limit(AT_ONCE)
        .all();
      for (const { id } of gone) {
        tx.delete(finds).where(eq(finds.source, id)).run();
        tx.delete(savedSearches).where(eq(savedSearches.id, id)).run();
      }
      return gone.length;
    },
    { behavior: "immediate" },
  );
}
