import type { SearchEngine } from "./engine.ts";

/** An engine that can be kept from answering people while it is filled: half an index would pass for the whole. */
export type HeldEngine = {
  readonly engine: SearchEngine;
  /** Until the work is done, whoever searches is refused with `search-unavailable`; filling and watching go on. */
  readonly holdFor: <Done>(work: Promise<Done>) => Promise<Done>;
};

/** The same engine behind a gate that is open at first. */
export function holdBack(engine: SearchEngine): HeldEngine {
  let held = 0;
  const open = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
    held > 0 ? Promise.reject(new Error("search-unavailable: the index is being built")) : ask();
  return {
    engine: {
      ...engine,
      search: (query) => open(() => engine.search(query)),
      suggest: (query) => open(() => engine.suggest(query)),
      match: (query) => open(() => engine.match(query)),
    },
    async holdFor(work) {
      held += 1;
      try {
        return await work;
      } finally {
        held -= 1;
      }
    },
  };
}
