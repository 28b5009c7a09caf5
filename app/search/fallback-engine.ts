import type { SearchDocument, SearchEngine, SearchState } from "./engine.ts";

export type FallbackOptions = {
  /** The server, which may be down. */
  readonly server: SearchEngine;
  /** The engine beside the database, which is there whenever the site is. */
  readonly embedded: SearchEngine;
  /** A line for the log when the server is lost, found again or left behind. */
  readonly log: (line: string) => void;
  /** Milliseconds. */
  readonly clock?: () => number;
};

/** A server that failed is asked again after so many milliseconds, by nobody's request. */
const ASK_AGAIN_MS = 10_000;

type Server = {
  isUp: boolean;
  size: number | null;
  failedAt: number | null;
  reason: string | null;
  askAgainAt: number;
};

/**
 * Searches on the server and, while that does not answer, in the embedded engine, saying so in each answer. Whatever
 * is written is written to both: the embedded engine first, so that it is whole at any moment; a write that the server
 * does not take fails, and whoever keeps the job tries again. Saved searches are watched by the embedded engine.
 */
export function fallbackEngine({ server, embedded, log, clock = Date.now }: FallbackOptions): SearchEngine {
  const state: Server = { isUp: false, isStale: false, size: null, failedAt: null, reason: null, askAgainAt: 0 };
  let looking: Promise<void> | undefined;
  let isFilled = false;

  const lose = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (state.isUp || state.failedAt === null) log(`search server lost: ${reason}`);
    Object.assign(state, { isUp: false, failedAt: clock(), reason, askAgainAt: clock() + ASK_AGAIN_MS });
  };
  /** An empty server beside an engine that is not has been away too long, or is of another version. */
  const look = async () => {
    try {
      state.isStale = false;
      const [size, own] = await Promise.all([server.size(), embedded.size()]);
      Object.assign(state, { size, isStale: size === 0 && own > 0 });
      if (state.isStale) throw new Error("search-unavailable: the server's index must be built again");
      if (!state.isUp && state.failedAt !== null) log("search server found again");
      Object.assign(state, { isUp: true, reason: null });
    } catch (error) {
      lose(error);
    }
  };
  /** One look at a time, whoever asks for it. */
  const lookOnce = () => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const isUp = async () => {
    if (!state.isUp && clock() >= state.askAgainAt) {
      const first = state.failedAt === null;
      const looked = lookOnce();
      if (first) await looked;
    }
    return state.isUp;
  };
  const read = async <Answer>(ask: (engine: SearchEngine) => Promise<Answer>, mark: (answer: Answer) => Answer) => {
    if (await isUp()) {
      try {
        return await ask(server);
      } catch (error) {
        lose(error);
      }
    }
    return mark(await ask(embedded));
  };
  const write = async (act: (engine: SearchEngine) => Promise<void>) => {
    await act(embedded);
    if (!(await isUp())) throw new Error(`search-unavailable: ${state.reason ?? "the server does not answer"}`);
    try {
      await act(server);
    } catch (error) {
      lose(error);
      throw error;
    }
  };
  /** One that fails on the server is finished without it: the site is whole, and the server is built again later. */
  const fill = async (act: () => Promise<void> | undefined) => {
    if (!isFilled) return;
    try {
      await act();
    } catch (error) {
      isFilled = false;
      lose(error);
    }
  };
  return {
    index: (documents) => write((engine) => engine.index(documents)),
    remove: (keys) => write((engine) => engine.remove(keys)),
    clear: () => write((engine) => engine.clear()),
    rebuild: {
      async start(district) {
        isFilled = true;
        await (embedded.rebuild === undefined ? embedded.clear() : embedded.rebuild.start(district));
        await fill(() => server.rebuild?.start(district));
      },
      async add(documents: readonly SearchDocument[]) {
        await (embedded.rebuild === undefined ? embedded.index(documents) : embedded.rebuild.add(documents));
        await fill(() => server.rebuild?.add(documents));
      },
      async finish() {
        await embedded.rebuild?.finish();
        await fill(() => server.rebuild?.finish());
        if (isFilled) await lookOnce();
        isFilled = false;
      },
    },
    search: (query) =>
      read(
        (engine) => engine.search(query),
        (answer) => ({ ...answer, isFallback: true }),
      ),
    match: (query) =>
      read(
        (engine) => engine.match(query),
        (answer) => ({ ...answer, isFallback: true }),
      ),
    suggest: (query) =>
      read(
        (engine) => engine.suggest(query),
        (answer) => answer,
      ),
    watch: (searches) => embedded.watch(searches),
    unwatch: (ids) => embedded.unwatch(ids),
    percolate: (document, now) => embedded.percolate(document, now),
    async size() {
      await lookOnce();
      const own = await embedded.size();
      return state.isStale ? 0 : own;
    },
    async state(): Promise<SearchState> {
      await isUp();
      const { size, failedAt, reason, isStale } = state;
      const embeddedSize = await embedded.size();
      return { isServerUp: state.isUp, isServerStale: isStale, serverSize: size, embeddedSize, failedAt, reason };
    },
    async close() {
      await Promise.all([server.close(), embedded.close()]);
    },
  };
}
