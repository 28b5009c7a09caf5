import { openEmbeddedEngine } from "./embedded/embedded-engine.ts";
import type { SharedSegments } from "./embedded/shared-segments.ts";
import type { SearchEngine } from "./engine.ts";
import { fallbackEngine } from "./fallback-engine.ts";
import { type EmbeddingOptions, embeddingClient } from "./meaning/embedding-client.ts";
import { fuseMeaning } from "./meaning/fuse-meaning.ts";
import { embeddedLexis } from "./meilisearch/lexis-source.ts";
import type { MeiliOptions } from "./meilisearch/meili-connection.ts";
import { openMeilisearchEngine } from "./meilisearch/meilisearch-engine.ts";

/** Servers that may stand in front of the embedded engine, each where the configuration names one. */
export type SearchServers = {
  readonly meilisearch?: MeiliOptions | undefined;
  /** Turns texts into vectors, so that matches are put in order by meaning too. */
  readonly embeddings?: EmbeddingOptions | undefined;
};

/**
 * The embedded engine, and in front of it the servers that are named; they read words and texts by the embedded index.
 * `shared`: what the thread holds in common with others.
 */
export function chosenEngine(
  folder: string,
  { meilisearch, embeddings }: SearchServers,
  shared?: SharedSegments,
): SearchEngine {
  const embedded = openEmbeddedEngine(folder, shared);
  const byWords =
    meilisearch === undefined
      ? embedded
      : fallbackEngine({
          server: openMeilisearchEngine(meilisearch, embeddedLexis(embedded.lexis)),
          embedded,
          missedFolder: `${folder}-missed`,
          log,
        });
  if (embeddings === undefined) return byWords;
  return fuseMeaning(byWords, { embed: embeddingClient(embeddings), textOf: embedded.textOf, log });
}

function log(line: string): void {
  console.error(JSON.stringify({ level: "warn", what: "search", line }));
}
