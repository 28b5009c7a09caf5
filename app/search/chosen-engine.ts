import { openEmbeddedEngine } from "./embedded/embedded-engine.ts";
import type { SearchEngine } from "./engine.ts";
import { fallbackEngine } from "./fallback-engine.ts";
import { embeddedLexis } from "./meilisearch/lexis-source.ts";
import type { MeiliOptions } from "./meilisearch/meili-connection.ts";
import { openMeilisearchEngine } from "./meilisearch/meilisearch-engine.ts";

/** The embedded engine, and in front of it the search server where one is named; that reads words by the embedded index. */
export function chosenEngine(folder: string, meilisearch?: MeiliOptions): SearchEngine {
  const embedded = openEmbeddedEngine(folder);
  if (meilisearch === undefined) return embedded;
  return fallbackEngine({
    server: openMeilisearchEngine(meilisearch, embeddedLexis(embedded.lexis)),
    embedded,
    log: (line) => console.error(JSON.stringify({ level: "warn", what: "search", line })),
  });
}
