import type { SearchEngine } from "../engine.ts";
import { openWatch } from "../percolation/open-watch.ts";
import type { Lexis } from "../query/lexis.ts";
import { districtTerms } from "../thesaurus.ts";
import { indexLexis } from "./index-lexis.ts";
import { openLiveIndex, type Rebuild } from "./live-index.ts";
import { matchIndex } from "./match-index.ts";
import { searchIndex } from "./search-index.ts";
import { NOT_SHARED, type SharedSegments } from "./shared-segments.ts";
import { suggestFromIndex } from "./suggest-index.ts";

export type EmbeddedEngine = SearchEngine & {
  /** What the index knows of words at this moment. */
  lexis(): Lexis;
  /** What a product says of itself; undefined when the index has it no more. */
  textOf(productId: string): string | undefined;
};

/**
 * The engine in this very thread: for the worker, for commands and for tests. A null folder keeps it in memory.
 * `shared`: what the thread holds in common with others.
 */
export function openEmbeddedEngine(folder: string | null, shared: SharedSegments = NOT_SHARED): EmbeddedEngine {
  const index = openLiveIndex(folder, shared);
  const watch = openWatch();
  let next: Rebuild | undefined;
  return {
    async index(documents) {
      index.put(documents);
    },
    async remove(keys) {
      index.remove(keys);
    },
    async clear() {
      index.clear();
    },
    rebuild: {
      async start(district = districtTerms()) {
        next = index.rebuild(district);
      },
      async add(documents) {
        begun(next).put(documents);
      },
      async finish() {
        begun(next).finish();
        next = undefined;
      },
    },
    lexis() {
      index.refresh();
      return indexLexis(index);
    },
    textOf(productId) {
      index.refresh();
      const place = index.find({ kind: "product", id: productId });
      if (place === undefined) return undefined;
      const { title, body } = index.read(place).document;
      return `${title}\n${body}`;
    },
    async search(query) {
      return searchIndex(index, query);
    },
    async match(query) {
      return matchIndex(index, query);
    },
    async suggest(query) {
      return suggestFromIndex(index, query);
    },
    async watch(searches) {
      watch.add(searches, indexLexis(index));
    },
    async unwatch(ids) {
      watch.remove(ids);
    },
    async percolate(document, now) {
      return watch.percolate(document, now);
    },
    async size() {
      index.refresh();
      return index.size();
    },
    async close() {
      index.close();
    },
  };
}

function begun(next: Rebuild | undefined): Rebuild {
  if (next === undefined) throw new Error("search index: no rebuild was started");
  return next;
}
