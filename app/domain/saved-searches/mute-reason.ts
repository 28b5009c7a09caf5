import { and, count, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { finds, mutedReasons } from "../../../db/schema/saved-searches.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { MOST_MUTED, wordOf } from "./saved-search.ts";
import type { MuteReasonCommand } from "./saved-search-schema.ts";

/** From now on this word, found where that one was asked for, is no reason for the person. Doing it twice is once. */
export function muteReason(
  db: Database,
  command: MuteReasonCommand,
  { actor, now }: Acting,
): Result<MuteReasonCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const { personId } = actor;
    const word = wordOf(command);
    const muted = tx.select({ count: count() }).from(mutedReasons).where(eq(mutedReasons.personId, personId)).get();
    if ((muted?.count ?? 0) >= MOST_MUTED) return refused("search.too-many-muted", { most: MOST_MUTED });
    tx.insert(mutedReasons)
      .values({ personId, ...word, mutedAt: now })
      .onConflictDoNothing()
      .run();
    tx.update(finds)
      .set({ state: "silent" })
      .where(
        and(
          eq(finds.personId, personId),
          eq(finds.state, "waiting"),
          sql`EXISTS (SELECT 1 FROM json_each(${finds.why}, '$.words') AS word
            WHERE json_extract(word.value, '$.asked') = ${word.asked} AND json_extract(word.value, '$.found') = ${word.found})`,
        ),
      )
      .run();
    return done(word);
  });
}

/** Takes that back. */
export function unmuteReason(db: Database, command: MuteReasonCommand, { actor }: Acting): Result<MuteReasonCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const { asked, found } = wordOf(command);
    tx.delete(mutedReasons)
      .where(
        and(eq(mutedReasons.personId, actor.personId), eq(mutedReasons.asked, asked), eq(mutedReasons.found, found)),
      )
      .run();
    return done({ asked, found });
  });
}
