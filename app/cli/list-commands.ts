import type { Command } from "./command.ts";
import type { CommandRun } from "./command-run.ts";
import { configuredOrExit } from "./configured.ts";
import { importCommand } from "./import.ts";
import { matchCommand } from "./match.ts";
import { openEngine } from "./open-engine.ts";
import { openStore } from "./open-store.ts";
import { reindexCommand } from "./reindex.ts";
import { searchCommand } from "./search.ts";

/** Commands on lists, search and matching: they need the data directory and nothing else of the configuration. */
export const LIST_COMMANDS: Readonly<Record<string, CommandRun>> = {
  import: onStore(importCommand),
  search: onStore(searchCommand),
  match: onStore(matchCommand),
  reindex: onStore(reindexCommand),
};

function onStore(command: Command): CommandRun {
  return async (words) => {
    const { config } = configuredOrExit("demo");
    const { db, sqlite } = openStore(config);
    const engine = openEngine(config);
    try {
      return await command(words, {
        db,
        engine,
        out: (line) => console.info(line),
        err: (line) => console.error(line),
        now: () => Date.now(),
      });
    } finally {
      await engine.close();
      sqlite.close();
    }
  };
}
