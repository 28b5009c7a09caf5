import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { notifications } from "../../../db/schema/notifications.ts";
import { parseId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { ReadNoticesCommand } from "./notice-schema.ts";

export type ReadOutcome = { readonly path: string | null };

/** Marks one of one's own notices as read, or all of them; returns the path that the one leads to. */
export function readNotices(
  db: Database,
  command: ReadNoticesCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<ReadOutcome> {
  return act<ReadOutcome>(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const mine = eq(notifications.personId, actor.personId);
    if (command.notice === undefined) {
      tx.update(notifications)
        .set({ readAt: now })
        .where(and(mine, isNull(notifications.readAt)))
        .run();
      return done({ path: null });
    }
    const id = parseId<"notification">(command.notice);
    const one = id === undefined ? undefined : and(mine, eq(notifications.id, id));
    const notice = one === undefined ? undefined : tx.select().from(notifications).where(one).get();
    if (notice === undefined) return refused("notice.not-found");
    if (notice.readAt === null) tx.update(notifications).set({ readAt: now }).where(one).run();
    return done({ path: notice.path });
  });
}
