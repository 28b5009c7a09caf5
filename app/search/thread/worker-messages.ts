import type { SearchServers } from "../chosen-engine.ts";
import type { MatchQuery, SearchDocument, SearchKind, SearchQuery, SuggestQuery, WatchedSearch } from "../engine.ts";

/** What the page's side asks of the search thread. */
export type SearchRequest =
  | { readonly verb: "index"; readonly documents: readonly SearchDocument[] }
  | { readonly verb: "remove"; readonly keys: readonly { readonly kind: SearchKind; readonly id: string }[] }
  | { readonly verb: "clear" }
  | { readonly verb: "size" }
  | { readonly verb: "state" }
  | { readonly verb: "search"; readonly query: SearchQuery }
  | { readonly verb: "match"; readonly query: MatchQuery }
  | { readonly verb: "suggest"; readonly query: SuggestQuery }
  | { readonly verb: "watch"; readonly searches: readonly WatchedSearch[] }
  | { readonly verb: "unwatch"; readonly ids: readonly string[] }
  | { readonly verb: "percolate"; readonly document: SearchDocument; readonly now: number }
  | { readonly verb: "rebuild-start"; readonly district: string }
  | { readonly verb: "rebuild-add"; readonly documents: readonly SearchDocument[] }
  | { readonly verb: "rebuild-finish" };

export type SearchRequestMessage = { readonly number: number; readonly request: SearchRequest };

export type SearchReplyMessage =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly error: string };

/** What a search thread is started with. */
export type SearchWorkerData = {
  readonly kind: "search";
  readonly folder: string;
  readonly servers: SearchServers;
  /** Names what threads over the same index hold in common. */
  readonly channel?: string | undefined;
};

/** Whether a thread was started to search. */
export function isSearchWorkerData(data: unknown): data is SearchWorkerData {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "search" && "folder" in data;
}
