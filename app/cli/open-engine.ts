import path from "node:path";
import type { Config } from "../adapters/config.ts";
import type { SearchEngine } from "../search/engine.ts";
import { openEmbeddedEngine } from "../search/sqlite/embedded-engine.ts";

/** The embedded engine on its file in the data directory. */
export function openEngine(config: Pick<Config, "dataDir">): SearchEngine {
  return openEmbeddedEngine(path.join(config.dataDir, "search.sqlite"));
}
