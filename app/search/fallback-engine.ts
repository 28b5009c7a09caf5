import type { IndexRebuild, SearchEngine, SearchState } from "./engine.ts";
import { type ServerWatch, type WatchOptions, watchServer } from "./server-watch.ts";

/**
 * Searches on the server and, while that does not answer, in the embedded engine, saying so in each answer. Whatever
 * is written is written to both: the embedded engine first, so that it is whole at any moment; a write that the server
 * does not take fails, and whoever keeps the job tries again. Saved searches are watched by the embedded engine.
 */
export function fallbackEngine(options: WatchOptions): SearchEngine {
  const { server, embedded } = options;
  const watch = watchServer(options);
  const read = async <Answer>(ask: (engine: SearchEngine) => Promise<Answer>, mark: (answer: Answer) => Answer) => {
    if (await watch.isUp()) {
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
  const write = async (act: (engine: SearchEngine) => Promise<void>) => {
    await act(embedded);
    if (!(await watch.isUp())) throw new Error(`search-unavailable: ${watch.state().reason ?? "no answer"}`);
    try {
      await act(server);
    } catch (error) {
      if (!isRefused(error)) watch.lose(error);
      throw error;
    }
  };
  return {
    index: (documents) => write((engine) => engine.index(documents)),
    remove: (keys) => write((engine) => engine.remove(keys)),
    clear: () => write((engine) => engine.clear()),
    rebuild: rebuildBoth(server, embedded, watch),
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
      return watch.state().isServerStale ? 0 : embedded.size();
    },
    async state(): Promise<SearchState> {
      await watch.isUp();
      return { ...watch.state(), embeddedSize: await embedded.size() };
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
function rebuildBoth(server: SearchEngine, embedded: SearchEngine, watch: ServerWatch): IndexRebuild {
  let isServerFilled = false;
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
      if (isServerFilled) await watch.look();
      isServerFilled = false;
    },
  };
}
