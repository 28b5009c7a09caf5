import type { Database } from "../../../db/schema/database.ts";
import { profileWatches } from "../../../db/schema/saved-searches.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { postponeFinds } from "./postpone-finds.ts";
import { PROFILE } from "./saved-search.ts";
import type { ProfileCommand } from "./saved-search-schema.ts";

/** Changes how often a person hears of calls that fit their firm's products. */
export function setProfileFrequency(
  db: Database,
  { frequency }: ProfileCommand,
  { actor, now }: Acting,
): Result<ProfileCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const { personId } = actor;
    tx.insert(profileWatches)
      .values({ personId, frequency })
      .onConflictDoUpdate({ target: profileWatches.personId, set: { frequency } })
      .run();
    postponeFinds(tx, { personId, source: PROFILE, frequency }, now);
    return done({ frequency });
  });
}
