import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Config } from "../adapters/config.ts";
import { chosenEngine, type SearchServers } from "../search/chosen-engine.ts";
import type { SearchEngine } from "../search/engine.ts";
import { rememberAnswers } from "../search/remember-answers.ts";
import { startSearchThreads } from "../search/thread/start-search-threads.ts";
import { findHome } from "./find-home.ts";

type EngineConfig = Pick<
  Config,
  "dataDir" | "meiliUrl" | "meiliKey" | "meiliIndex" | "embeddingsUrl" | "embeddingsKey" | "embeddingsModel"
>;

/** The engine in this thread, for commands that do one thing and end. */
export function openEngine(config: EngineConfig): SearchEngine {
  return chosenEngine(indexFolder(config), serversOf(config));
}

/** The engine in threads of its own, for a site that serves pages meanwhile. The built entry starts itself as the threads. */
export function startEngine(config: EngineConfig): SearchEngine {
  const entry = path.join(findHome(import.meta.dirname), "build", "server", "index.js");
  return rememberAnswers(
    startSearchThreads({ entry: pathToFileURL(entry), folder: indexFolder(config), servers: serversOf(config) }),
  );
}

/** The servers that the configuration names. */
function serversOf(config: EngineConfig): SearchServers {
  const { meiliUrl, meiliKey, meiliIndex, embeddingsUrl, embeddingsKey, embeddingsModel } = config;
  return {
    meilisearch: meiliUrl === undefined ? undefined : { url: meiliUrl, apiKey: meiliKey, prefix: meiliIndex },
    embeddings:
      embeddingsUrl === undefined ? undefined : { url: embeddingsUrl, key: embeddingsKey, model: embeddingsModel },
  };
}

function indexFolder(config: EngineConfig): string {
  return path.join(config.dataDir, "search");
}
