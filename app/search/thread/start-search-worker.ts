import { Worker } from "node:worker_threads";
import type { SearchServers } from "../chosen-engine.ts";
import type { MatchAnswer, PercolateHit, SearchAnswer, SearchEngine, SearchState, Suggestion } from "../engine.ts";
import { districtTerms } from "../thesaurus.ts";
import type { SearchReplyMessage, SearchRequest, SearchRequestMessage, SearchWorkerData } from "./worker-messages.ts";

export type SearchWorkerOptions = {
  /** The module that runs as the thread; it must call `runSearchWorker` when it is started with these data. */
  readonly entry: URL;
  /** Where the index lies; threads that are given the same folder share it. */
  readonly folder: string;
  /** Threads over the same index that are given the same name hold its segments in memory once. */
  readonly channel?: string;
  /** The search server to ask first, where there is one. */
  readonly servers?: SearchServers;
  /** Milliseconds that a search or match may take; indexing may take ten times as long. */
  readonly patience?: number;
};

type Waiting = {
  readonly take: (value: unknown) => void;
  readonly fail: (error: Error) => void;
  readonly alarm: NodeJS.Timeout;
};

const PATIENCE = 10_000;

/**
 * The engine in a thread of its own, so that no search holds up a page. A thread that dies or does not answer in time
 * is replaced with the next request; what it was asked fails with `search-unavailable`.
 */
export function startSearchWorker(options: SearchWorkerOptions): SearchEngine {
  const line = openLine(options);
  const patience = options.patience ?? PATIENCE;
  const ask = (request: SearchRequest, share = 1) => line.ask(request, patience * share);
  return {
    async index(documents) {
      await ask({ verb: "index", documents }, 10);
    },
    async remove(keys) {
      await ask({ verb: "remove", keys }, 10);
    },
    async clear() {
      await ask({ verb: "clear" }, 10);
    },
    search: (query) => ask({ verb: "search", query }).then(asSearchAnswer),
    match: (query) => ask({ verb: "match", query }).then(asMatchAnswer),
    suggest: (query) => ask({ verb: "suggest", query }).then(asSuggestions),
    async watch(searches) {
      await ask({ verb: "watch", searches }, 10);
    },
    async unwatch(ids) {
      await ask({ verb: "unwatch", ids });
    },
    percolate: (document, now) => ask({ verb: "percolate", document, now }).then(asPercolateHits),
    rebuild: {
      async start(district = districtTerms()) {
        await ask({ verb: "rebuild-start", district }, 60);
      },
      async add(documents) {
        await ask({ verb: "rebuild-add", documents }, 10);
      },
      async finish() {
        await ask({ verb: "rebuild-finish" }, 60);
      },
    },
    size: () => ask({ verb: "size" }).then(Number),
    ...(options.servers?.meilisearch === undefined ? {} : { state: () => ask({ verb: "state" }).then(asSearchState) }),
    close: () => line.close(),
  };
}

function openLine(options: SearchWorkerOptions) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  let isClosed = false;

  const fail = (dead: Worker, reason: string) => {
    if (dead !== worker) return;
    worker = undefined;
    for (const [number, one] of waiting) {
      clearTimeout(one.alarm);
      waiting.delete(number);
      one.fail(new Error(`search-unavailable: ${reason}`));
    }
  };
  const start = () => {
    const { folder, servers = {}, channel } = options;
    const workerData: SearchWorkerData = { kind: "search", folder, servers, channel };
    const fresh = new Worker(options.entry, { workerData });
    fresh.unref();
    fresh.on("message", (reply: SearchReplyMessage) => settle(waiting, reply));
    fresh.on("error", (error) => fail(fresh, error.message));
    fresh.on("exit", () => fail(fresh, "the search thread ended"));
    return fresh;
  };
  const ask = (request: SearchRequest, patience: number): Promise<unknown> => {
    if (isClosed) return Promise.reject(new Error("search-unavailable: closed"));
    worker ??= start();
    const asked = worker;
    count += 1;
    const message: SearchRequestMessage = { number: count, request };
    return new Promise((take, reject) => {
      const alarm = setTimeout(() => {
        fail(asked, `no answer to ${request.verb} in ${patience} ms`);
        asked.terminate();
      }, patience);
      waiting.set(message.number, { take, fail: reject, alarm });
      asked.postMessage(message);
    });
  };
  const close = async () => {
    isClosed = true;
    const last = worker;
    if (last === undefined) return;
    fail(last, "closed");
    await last.terminate();
  };
  return { ask, close };
}

function settle(waiting: Map<number, Waiting>, reply: SearchReplyMessage): void {
  const one = waiting.get(reply.number);
  if (one === undefined) return;
  clearTimeout(one.alarm);
  waiting.delete(reply.number);
  if (reply.ok) one.take(reply.value);
  else one.fail(new Error(`search-unavailable: ${reply.error}`));
}

function asSearchAnswer(value: unknown): SearchAnswer {
  if (isSearchAnswer(value)) return value;
  throw new Error("search-unavailable: not an answer");
}

function asMatchAnswer(value: unknown): MatchAnswer {
  if (isMatchAnswer(value)) return value;
  throw new Error("search-unavailable: not an answer");
}

function asSuggestions(value: unknown): readonly Suggestion[] {
  if (isSuggestions(value)) return value;
  throw new Error("search-unavailable: not an answer");
}

function asPercolateHits(value: unknown): readonly PercolateHit[] {
  if (isPercolateHits(value)) return value;
  throw new Error("search-unavailable: not an answer");
}

function asSearchState(value: unknown): SearchState {
  if (isSearchState(value)) return value;
  throw new Error("search-unavailable: not an answer");
}

// Both ends are our own and of one version, so the outline is enough.
function isSearchAnswer(value: unknown): value is SearchAnswer {
  return typeof value === "object" && value !== null && "hits" in value && "total" in value && "facets" in value;
}

function isMatchAnswer(value: unknown): value is MatchAnswer {
  return typeof value === "object" && value !== null && "products" in value && "uncovered" in value;
}

function isSearchState(value: unknown): value is SearchState {
  return typeof value === "object" && value !== null && "isServerUp" in value;
}

function isSuggestions(value: unknown): value is readonly Suggestion[] {
  return Array.isArray(value);
}

function isPercolateHits(value: unknown): value is readonly PercolateHit[] {
  return Array.isArray(value);
}
