import type { Database } from "../../../db/schema/database.ts";
import { SECOND } from "../../kernel/instant.ts";
import { enqueueJob } from "../events/enqueue-job.ts";
import { peopleToTell } from "./due-finds-queries.ts";

/** What comes up within so long is told in one run. */
const RUN = 2 * SECOND;

/** Has what is due told: a moment later, so that what comes up together is told together. */
export function askToTellFinds(db: Database, { now }: { readonly now: number }): void {
  const at = (Math.floor(now / RUN) + 1) * RUN;
  db.transaction((tx) => enqueueJob(tx, { name: "tell-finds", key: `tell-finds:${at}`, payload: {}, now: at }), {
    behavior: "immediate",
  });
}

/** Looks every minute whether digests are due, or anything was left over. Returns whether it was, as nought or one. */
export function askToTellDueFinds(db: Database, { now }: { readonly now: number }): number {
  if (peopleToTell(db, now, 1).length === 0) return 0;
  askToTellFinds(db, { now });
  return 1;
}
