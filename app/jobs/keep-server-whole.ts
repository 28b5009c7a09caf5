import type { Database } from "../../db/schema/database.ts";
import { errorNote } from "../domain/events/error-note.ts";
import { MINUTE } from "../kernel/instant.ts";
import type { SearchEngine } from "../search/engine.ts";
import { rebuildIndex } from "../search/rebuild-index.ts";

export type KeepingSettings = {
  readonly db: Database;
  readonly engine: SearchEngine;
  readonly log: (line: string) => void;
  /** Milliseconds between two looks. */
  readonly every?: number;
};

/**
 * Builds the search server's index again when it has come back empty or of another version. Until then, and meanwhile,
 * the embedded engine answers. Does nothing for an engine without a server.
 */
export function keepServerWhole({ db, engine, log, every = MINUTE }: KeepingSettings): { readonly stop: () => void } {
  let isBusy = false;
  const look = async () => {
    if (isBusy || engine.state === undefined) return;
    isBusy = true;
    try {
      if (!(await engine.state()).isServerStale) return;
      const count = await rebuildIndex(db, engine);
      log(`search server built again: ${count} entries`);
    } catch (error) {
      log(`search server: ${errorNote(error)}`);
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(look, every);
  return { stop: () => clearInterval(timer) };
}
