import type { Database } from "../../../db/schema/database.ts";
import { actingChoices } from "../../../db/schema/people-of-firms.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, roleIn } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";

/** Remembers which of one's organisations one acts for, on every device, until one chooses another. */
export function chooseActing(
  db: Database,
  { organizationId }: { readonly organizationId: OrganizationId },
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    if (actor.kind !== "person" || roleIn(actor, organizationId) === undefined) return refused("access.not-yours");
    const choice = { organizationId, chosenAt: now };
    tx.insert(actingChoices)
      .values({ personId: actor.personId, ...choice })
      .onConflictDoUpdate({ target: actingChoices.personId, set: choice })
      .run();
    return done({});
  });
}
