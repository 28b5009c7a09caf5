import type { SearchEngine } from "../engine.ts";
import { indexDocuments, removeDocuments } from "./index-documents.ts";
import { matchIndex } from "./match-index.ts";
import { makeEmpty, openIndex } from "./open-index.ts";
import { searchIndex } from "./search-index.ts";

/** The engine in this very thread: for the worker, for commands and for tests. `file` may be `:memory:`. */
export function openEmbeddedEngine(file: string): SearchEngine {
  const index = openIndex(file);
  return {
    async index(documents) {
      indexDocuments(index, documents);
    },
    async remove(keys) {
      removeDocuments(index, keys);
    },
    async clear() {
      makeEmpty(index);
    },
    async search(query) {
      return searchIndex(index, query);
    },
    async match(query) {
      return matchIndex(index, query);
    },
    async suggest() {
      return [];
    },
    async watch() {},
    async unwatch() {},
    async percolate() {
      return [];
    },
    async size() {
      return index.prepare<[], { size: number }>("SELECT count(*) AS size FROM docs").get()?.size ?? 0;
    },
    async close() {
      index.close();
    },
  };
}
