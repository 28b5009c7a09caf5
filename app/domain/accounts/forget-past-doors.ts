import { lt } from "drizzle-orm";
import { guessCounters, oneTimeLinks } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import { DAY } from "../../kernel/instant.ts";

/** Clears counted tries and mailed links that have meant nothing for a day; returns how many. */
export function forgetPastDoors(db: Database, { now }: { readonly now: number }): number {
  const tries = db
    .delete(guessCounters)
    .where(lt(guessCounters.windowStartedAt, now - DAY))
    .run();
  const links = db
    .delete(oneTimeLinks)
    .where(lt(oneTimeLinks.expiresAt, now - DAY))
    .run();
  return tries.changes + links.changes;
}
