import { and, count, eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { finds, mutedThings } from "../../../db/schema/saved-searches.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { MOST_MUTED } from "./saved-search.ts";
import type { MuteThingCommand } from "./saved-search-schema.ts";

/** Leaves a result out of a person's lists and mails. Doing it twice is once. */
export function muteThing(
  db: Database,
  { kind, id }: MuteThingCommand,
  { actor, now }: Acting,
): Result<MuteThingCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const { personId } = actor;
    const muted = tx.select({ count: count() }).from(mutedThings).where(eq(mutedThings.personId, personId)).get();
    if ((muted?.count ?? 0) >= MOST_MUTED) return refused("search.too-many-muted", { most: MOST_MUTED });
    tx.insert(mutedThings)
      .values({ personId, subjectKind: kind, subjectId: id, mutedAt: now })
      .onConflictDoNothing()
      .run();
    tx.update(finds)
      .set({ state: "silent" })
      .where(
        and(
          eq(finds.personId, personId),
          eq(finds.subjectKind, kind),
          eq(finds.subjectId, id),
          eq(finds.state, "waiting"),
        ),
      )
      .run();
    return done({ kind, id });
  });
}

/** Takes that back. What came up meanwhile is not told of. */
export function unmuteThing(db: Database, { kind, id }: MuteThingCommand, { actor }: Acting): Result<MuteThingCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    tx.delete(mutedThings)
      .where(
        and(eq(mutedThings.personId, actor.personId), eq(mutedThings.subjectKind, kind), eq(mutedThings.subjectId, id)),
      )
      .run();
    return done({ kind, id });
  });
}
