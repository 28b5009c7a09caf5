import type { IndexRebuild, SearchEngine, SearchKind, SearchState } from "./engine.ts";
import { type MissedWrites, missedWrites } from "./missed-writes.ts";
import { type ServerWatch, type WatchOptions, watchServer } from "./server-watch.ts";

export type FallbackOptions = WatchOptions & {
  /** Where it is kept what the server missed; null for in memory. */
  readonly missedFolder: string | null;
};

type Key = { readonly kind: SearchKind; readonly id: string };

/**
 * Searches on the server and, while that does not answer, in the embedded engine, saying so in each answer. Whatever
 * is written is written to both: the embedded engine first, so that it is whole at any moment; a write that the server
 * does not take fails, and whoever keeps the job tries again. Until the server has what it missed, or is built again, it
 * is not asked: it would find what was withdrawn. Saved searches are watched by the embedded engine.
 */
export function fallbackEngine(options: FallbackOptions): SearchEngine {
  const { server, embedded } = options;
  const watch = watchServer(options);
  const missed = missedWrites(options.missedFolder);
  const stateNow = () => {
    const state = watch.state();
    if (!state.isServerUp || !missed.any()) return state;
    return { ...state, isServerUp: false, isServerStale: true, reason: "it missed what was changed" };
  };
  const read = async <Answer>(ask: (engine: SearchEngine) => Promise<Answer>, mark: (answer: Answer) => Answer) => {
    if ((await watch.isUp()) && !missed.any()) {
      try {
        return await ask(server);
      } catch (error) {
        // One question that it would not take says nothing of the server; the answer is as good.
        if (isRefused(error)) return await ask(embedded);
        watch.lose(error);
      }
    }
    return mark(await ask(embedded));
  };
  const write = async (keys: readonly Key[], act: (engine: SearchEngine) => Promise<void>) => {
    await act(embedded);
    if (!(await watch.isUp())) {
      missed.add(keys);
      throw new Error(`search-unavailable: ${watch.state().reason ?? "no answer"}`);
    }
    try {
      await act(server);
      missed.settle(keys);
    } catch (error) {
      missed.add(keys);
      if (!isRefused(error)) watch.lose(error);
      throw error;
    }
  };
  return {
    index: (documents) => write(documents, (engine) => engine.index(documents)),
    remove: (keys) => write(keys, (engine) => engine.remove(keys)),
    async clear() {
      const names = missed.all();
      await write([], (engine) => engine.clear());
      missed.settleAll(names);
    },
    rebuild: rebuildBoth(server, embedded, watch, missed),
    search: (query) => read((engine) => engine.search(query), asFallback),
    match: (query) => read((engine) => engine.match(query), asFallback),
    suggest: (query) =>
      read(
        (engine) => engine.suggest(query),
        (answer) => answer,
      ),
    watch: (searches) => embedded.watch(searches),
    unwatch: (ids) => embedded.unwatch(ids),
    percolate: (document, now) => embedded.percolate(document, now),
    async size() {
      await watch.look();
      return stateNow().isServerStale ? 0 : embedded.size();
    },
    async state(): Promise<SearchState> {
      await watch.isUp();
      return { ...stateNow(), embeddedSize: await embedded.size() };
    },
    async close() {
      await Promise.all([server.close(), embedded.close()]);
    },
  };
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("search-refused");
}

function asFallback<Answer>(answer: Answer): Answer & { readonly isFallback: true } {
  return { ...answer, isFallback: true };
}

/** A rebuild that fails on the server is finished without it: the site is whole, and the server is filled later. */
function rebuildBoth(
  server: SearchEngine,
  embedded: SearchEngine,
  watch: ServerWatch,
  missed: MissedWrites,
): IndexRebuild {
  let isServerFilled = false;
  /** Missed before the rebuild read anything: it brings them. */
  let missedBefore: readonly string[] = [];
  const fill = async (act: () => Promise<void> | undefined) => {
    if (!isServerFilled) return;
    try {
      await act();
    } catch (error) {
      isServerFilled = false;
      watch.lose(error);
    }
  };
  return {
    async start(district) {
      isServerFilled = true;
      missedBefore = missed.all();
      await (embedded.rebuild === undefined ? embedded.clear() : embedded.rebuild.start(district));
      await fill(() => server.rebuild?.start(district));
    },
    async add(documents) {
      await (embedded.rebuild === undefined ? embedded.index(documents) : embedded.rebuild.add(documents));
      await fill(() => server.rebuild?.add(documents));
    },
    async finish() {
      await embedded.rebuild?.finish();
      await fill(() => server.rebuild?.finish());
      if (isServerFilled) {
        missed.settleAll(missedBefore);
        await watch.look();
      }
      isServerFilled = false;
    },
  };
}
