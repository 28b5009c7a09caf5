import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Config } from "../adapters/config.ts";
import { chosenEngine } from "../search/chosen-engine.ts";
import type { SearchEngine } from "../search/engine.ts";
import type { MeiliOptions } from "../search/meilisearch/meili-connection.ts";
import { rememberAnswers } from "../search/remember-answers.ts";
import { startSearchThreads } from "../search/thread/start-search-threads.ts";
import { findHome } from "./find-home.ts";

type EngineConfig = Pick<Config, "dataDir" | "meiliUrl" | "meiliKey" | "meiliIndex">;

/** The engine in this thread, for commands that do one thing and end. */
export function openEngine(config: EngineConfig): SearchEngine {
  return chosenEngine(indexFolder(config), serverOf(config));
}

/** The engine in threads of its own, for a site that serves pages meanwhile. The built entry starts itself as the threads. */
export function startEngine(config: EngineConfig): SearchEngine {
  const entry = path.join(findHome(import.meta.dirname), "build", "server", "index.js");
  return rememberAnswers(
    startSearchThreads({ entry: pathToFileURL(entry), folder: indexFolder(config), meilisearch: serverOf(config) }),
  );
}

/** The search server, where the configuration names one. */
function serverOf({ meiliUrl, meiliKey, meiliIndex }: EngineConfig): MeiliOptions | undefined {
  return meiliUrl === undefined ? undefined : { url: meiliUrl, apiKey: meiliKey, prefix: meiliIndex };
}

function indexFolder(config: EngineConfig): string {
  return path.join(config.dataDir, "search");
}
