import type { SearchEngine, SearchState } from "./engine.ts";

export type ServerWatch = {
  /** Whether the server is to be asked; looks at it first when nobody has yet. */
  isUp(): Promise<boolean>;
  /** Looks now; several who ask at once share one look. */
  look(): Promise<void>;
  /** Says that the server failed: it is left alone for a while. */
  lose(error: unknown): void;
  state(): Omit<SearchState, "embeddedSize">;
};

export type WatchOptions = {
  /** The server, which may be down. */
  readonly server: SearchEngine;
  /** The engine beside the database, which is there whenever the site is. */
  readonly embedded: SearchEngine;
  /** A line for the log when the server is lost or found again. */
  readonly log: (line: string) => void;
  /** Milliseconds. */
  readonly clock?: () => number;
};

/** A server that failed is asked again after so many milliseconds, by nobody's request. */
const ASK_AGAIN_MS = 10_000;

/** Knows whether the search server can be asked. */
export function watchServer({ server, embedded, log, clock = Date.now }: WatchOptions): ServerWatch {
  let state: Omit<SearchState, "embeddedSize"> = {
    isServerUp: false,
    isServerStale: false,
    serverSize: null,
    failedAt: null,
    reason: null,
  };
  let askAgainAt = 0;
  let looking: Promise<void> | undefined;
  const lose = (error: unknown, isServerStale = false) => {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/^search-[a-z]+: /, "");
    if (state.isServerUp || state.failedAt === null) log(`search server lost: ${reason}`);
    askAgainAt = clock() + ASK_AGAIN_MS;
    state = { ...state, isServerUp: false, isServerStale, failedAt: clock(), reason };
  };
  /** An empty server beside an engine that is not has been away too long, or is of another version. */
  const lookNow = async () => {
    try {
      const [serverSize, own] = await Promise.all([server.size(), embedded.size()]);
      state = { ...state, serverSize };
      if (serverSize === 0 && own > 0) return lose("its index must be built again", true);
      if (!state.isServerUp && state.failedAt !== null) log("search server found again");
      state = { ...state, isServerUp: true, isServerStale: false, reason: null };
    } catch (error) {
      lose(error);
    }
  };
  const look = () => {
    looking ??= lookNow().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  return {
    look,
    lose,
    state: () => state,
    async isUp() {
      if (state.isServerUp || clock() < askAgainAt) return state.isServerUp;
      const isFirst = state.failedAt === null;
      const looked = look();
      if (isFirst) await looked;
      return state.isServerUp;
    },
  };
}
