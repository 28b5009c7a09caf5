import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Config } from "../adapters/config.ts";
import { openEmbeddedEngine } from "../search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../search/engine.ts";
import { rememberAnswers } from "../search/remember-answers.ts";
import { startSearchWorker } from "../search/thread/start-search-worker.ts";
import { findHome } from "./find-home.ts";

/** The engine in this thread, for commands that do one thing and end. */
export function openEngine(config: Pick<Config, "dataDir">): SearchEngine {
  return openEmbeddedEngine(indexFolder(config));
}

/** The engine in a thread of its own, for a site that serves pages meanwhile. The built entry starts itself as the thread. */
export function startEngine(config: Pick<Config, "dataDir">): SearchEngine {
  const entry = path.join(findHome(import.meta.dirname), "build", "server", "index.js");
  return rememberAnswers(startSearchWorker({ entry: pathToFileURL(entry), folder: indexFolder(config) }));
}

function indexFolder(config: Pick<Config, "dataDir">): string {
  return path.join(config.dataDir, "search");
}
