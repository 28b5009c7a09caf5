import type { Database } from "../../db/schema/database.ts";
import { SECOND } from "../kernel/instant.ts";
import type { SearchEngine } from "../search/engine.ts";
import { rebuildIndex } from "../search/rebuild-index.ts";
import type { SearchWatcher } from "../search/watch-searches.ts";
import { DONE, type JobHandler } from "./job-handler.ts";

export type ReindexJobSettings = {
  readonly db: Database;
  readonly engine: SearchEngine;
  readonly watcher: SearchWatcher;
};

const KEEP_EVERY = 20 * SECOND;

/** Builds the index anew beside the one that answers, with the district's words of now, and reads the saved searches by them. */
export function reindexJob({ db, engine, watcher }: ReindexJobSettings): JobHandler {
  return async (_, hold) => {
    // Putting a large index in place is one long step: the lease is kept by the clock and not by progress.
    const keeping = setInterval(() => keep(hold.extend), KEEP_EVERY);
    try {
      await rebuildIndex(db, engine);
      await watcher.tellAgain();
    } finally {
      clearInterval(keeping);
    }
    return DONE;
  };
}

/** A lease that was lost is found out at the end, when the job is not this worker's to finish. */
function keep(extend: () => void): void {
  try {
    extend();
  } catch {
    return;
  }
}
