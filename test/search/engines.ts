import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";

/** An engine that keeps the contract: `open` gives an empty one of its own. */
export type TestedEngine = { readonly name: string; readonly open: () => Promise<SearchEngine> };

/** Every engine that can be tested here. */
export const ENGINES: readonly TestedEngine[] = [{ name: "embedded", open: async () => openEmbeddedEngine(null) }];
