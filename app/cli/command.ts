import type { Database } from "../../db/schema/database.ts";
import type { SearchEngine } from "../search/engine.ts";

/** What a command works on and where it writes: sentences to `err`, results to `out`, one call a line. */
export type CommandWorld = {
  readonly db: Database;
  readonly engine: SearchEngine;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly now: () => number;
};

/** A command: 0 done, 1 refused or failed, 2 misused. */
export type Command = (words: readonly string[], world: CommandWorld) => Promise<number>;
