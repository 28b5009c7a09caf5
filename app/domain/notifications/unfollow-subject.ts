import type { Database } from "../../../db/schema/database.ts";
import { follows } from "../../../db/schema/notifications.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { followOf } from "./follow-queries.ts";
import type { FollowCommand } from "./follow-schema.ts";

/** Stops following; doing it twice is once. */
export function unfollowSubject(
  db: Database,
  command: FollowCommand,
  { actor }: { readonly actor: Actor },
): Result<FollowCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    tx.delete(follows).where(followOf(actor.personId, command)).run();
    return done(command);
  });
}
