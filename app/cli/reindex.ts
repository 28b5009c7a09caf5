import { rebuildIndex } from "../search/rebuild-index.ts";
import type { Command } from "./command.ts";

/** `reindex`: empties the search index and builds it again from the database, saying how far it is. */
export const reindexCommand: Command = async (_words, world) => {
  const total = await rebuildIndex(world.db, world.engine, (indexed) => world.err(`index: ${indexed}`));
  world.out(`${total} entries`);
  return 0;
};
