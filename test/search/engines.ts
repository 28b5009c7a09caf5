import { randomBytes } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import type { LexisSource } from "../../app/search/meilisearch/lexis-source.ts";
import { openMeilisearchEngine } from "../../app/search/meilisearch/meilisearch-engine.ts";
import { startMeiliStandIn } from "../support/meili-stand-in.ts";

/** An engine that keeps the contract: `open` gives an empty one of its own; `words` are those of an engine beside it. */
export type TestedEngine = { readonly name: string; readonly open: (words?: LexisSource) => Promise<SearchEngine> };

const url = process.env.MEILI_URL;
const apiKey = process.env.MEILI_API_KEY;

/** Every engine that can be tested here: on a real server only where the environment names one. */
export const ENGINES: readonly TestedEngine[] = [
  { name: "embedded", open: async () => openEmbeddedEngine(null) },
  { name: "meilisearch, on a stand-in for the server", open: openOnStandIn },
  ...(url === undefined ? [] : [{ name: "meilisearch", open: (words?: LexisSource) => openMeilisearch(url, words) }]),
];

if (url === undefined) console.info("Meilisearch skipped: MEILI_URL is not set");

async function openOnStandIn(words?: LexisSource): Promise<SearchEngine> {
  const standIn = await startMeiliStandIn();
  const engine = openMeilisearchEngine(
    { url: standIn.url, apiKey: undefined, prefix: "jiebang-test", searchMs: 20_000 },
    words,
  );
  await engine.clear();
  return {
    ...engine,
    async close() {
      await engine.close();
      await standIn.close();
    },
  };
}

/** A debug build on a busy machine takes its time. */
const CLEARED_MS = 60_000;

/** The engine with indexes of its own, which are gone when it is closed. */
async function openMeilisearch(server: string, words?: LexisSource): Promise<SearchEngine> {
  const prefix = `jiebang-test-${randomBytes(6).toString("hex")}`;
  const engine = openMeilisearchEngine({ url: server, apiKey, prefix, searchMs: 10_000 }, words);
  await engine.clear();
  return {
    ...engine,
    async close() {
      await engine.close();
      const client = new Meilisearch({ host: server, ...(apiKey === undefined ? {} : { apiKey }) });
      await client.deleteIndex(`${prefix}-documents`).waitTask({ timeout: CLEARED_MS });
      const { results: keys } = await client.getKeys({ limit: 100 });
      for (const key of keys) if (key.name?.startsWith(prefix) === true) await client.deleteKey(key.uid);
    },
  };
}
