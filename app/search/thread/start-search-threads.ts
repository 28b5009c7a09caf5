import { randomUUID } from "node:crypto";
import type { SearchEngine } from "../engine.ts";
import { type SearchWorkerOptions, startSearchWorker } from "./start-search-worker.ts";

/**
 * The engine in two threads over one index: one answers people who search and type, the other matches calls, takes
 * changes and watches. Ten matches at once make no reader wait; the threads follow each other through the index's log
 * and hold its segments in memory once.
 */
export function startSearchThreads(given: Omit<SearchWorkerOptions, "channel">): SearchEngine {
  const options = { ...given, channel: `search-${randomUUID()}` };
  const readers = startSearchWorker(options);
  const work = startSearchWorker(options);
  return {
    ...work,
    search: readers.search,
    suggest: readers.suggest,
    async close() {
      await Promise.all([readers.close(), work.close()]);
    },
  };
}
