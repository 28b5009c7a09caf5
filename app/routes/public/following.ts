import { isFollowing } from "../../domain/notifications/follow-queries.ts";
import type { FollowCommand } from "../../domain/notifications/follow-schema.ts";
import type { Visit } from "../../http/visit.ts";
import type { Following } from "../../ui/patterns/follow-form.tsx";

/** Whether the visitor follows something. */
export function followingOf({ actor, db }: Visit, kind: FollowCommand["kind"], id: string): Following {
  if (actor.kind !== "person") return "visitor";
  return isFollowing(db, actor.personId, { kind, id }) ? "following" : "not-following";
}
