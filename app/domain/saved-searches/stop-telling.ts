import { and, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { finds, profileWatches, savedSearches } from "../../../db/schema/saved-searches.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { PROFILE } from "./saved-search.ts";
import { findSearch } from "./saved-search-queries.ts";
import type { Stop } from "./stop-token.ts";

/** Turns off what a mailed link names; whoever has the link may, signed in or not. Doing it twice is once. */
export function stopTelling(db: Database, stop: Stop): Result<Stop> {
  return act<Stop>(db, (tx) => {
    if (stop.what === "search") {
      const row = findSearch(tx, stop.searchId);
      if (row === undefined) return refused("access.not-yours");
      tx.update(savedSearches).set({ frequency: "off" }).where(eq(savedSearches.id, row.id)).run();
      silence(tx, row.personId, row.id);
      return done(stop);
    }
    stopProfile(tx, stop.personId);
    if (stop.what === "all") {
      tx.update(savedSearches)
        .set({ frequency: "off" })
        .where(and(eq(savedSearches.personId, stop.personId), isNull(savedSearches.deletedAt)))
        .run();
      silence(tx, stop.personId);
    } else silence(tx, stop.personId, PROFILE);
    return done(stop);
  });
}

function stopProfile(tx: Transaction, personId: PersonId): void {
  tx.insert(profileWatches)
    .values({ personId, frequency: "off" })
    .onConflictDoUpdate({ target: profileWatches.personId, set: { frequency: "off" } })
    .run();
}

function silence(tx: Transaction, personId: PersonId, source?: string): void {
  tx.update(finds)
    .set({ state: "silent" })
    .where(
      and(
        eq(finds.personId, personId),
        eq(finds.state, "waiting"),
        source === undefined ? undefined : eq(finds.source, source),
      ),
    )
    .run();
}
