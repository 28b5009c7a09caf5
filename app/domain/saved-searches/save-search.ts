import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { savedSearches } from "../../../db/schema/saved-searches.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { nextRevision } from "./next-revision.ts";
import { postponeFinds } from "./postpone-finds.ts";
import { askedKey } from "./saved-search.ts";
import { canSaveSearch } from "./saved-search-policy.ts";
import { findSearch, listSearches } from "./saved-search-queries.ts";
import type { SaveSearchCommand } from "./saved-search-schema.ts";

/** Keeps a search. The same id again is the same act; the same question again renames the search that asks it. */
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
    const kept = listSearches(tx, personId);
    const twin = kept.find((row) => askedKey(row) === askedKey(command));
    if (twin !== undefined) {
      tx.update(savedSearches).set({ name, frequency }).where(eq(savedSearches.id, twin.id)).run();
      if (twin.frequency !== frequency) postponeFinds(tx, { personId, source: twin.id, frequency }, now);
      return done({ id: twin.id });
    }
    const decision = canSaveSearch(actor, kept.length);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
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
