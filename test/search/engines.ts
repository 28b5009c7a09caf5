import { randomBytes } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { openMeilisearchEngine } from "../../app/search/meilisearch/meilisearch-engine.ts";

/** An engine that keeps the contract: `open` gives an empty one of its own. */
export type TestedEngine = { readonly name: string; readonly open: () => Promise<SearchEngine> };

const url = process.env.MEILI_URL;
const apiKey = process.env.MEILI_API_KEY;

/** Every engine that can be tested here: Meilisearch where the environment names a server. */
export const ENGINES: readonly TestedEngine[] = [
  { name: "embedded", open: async () => openEmbeddedEngine(null) },
  ...(url === undefined ? [] : [{ name: "meilisearch", open: () => openMeilisearch(url) }]),
];

if (url === undefined) console.info("Meilisearch skipped: MEILI_URL is not set");

/** The engine with indexes of its own, which are gone when it is closed. */
async function openMeilisearch(server: string): Promise<SearchEngine> {
  const prefix = `jiebang-test-${randomBytes(6).toString("hex")}`;
  const engine = openMeilisearchEngine({ url: server, apiKey, prefix, searchMs: 10_000 });
  await engine.clear();
  return {
    ...engine,
    async close() {
      await engine.close();
      const client = new Meilisearch({ host: server, ...(apiKey === undefined ? {} : { apiKey }) });
      await client.deleteIndex(`${prefix}-documents`).waitTask();
    },
  };
}
