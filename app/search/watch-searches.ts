import type { Reader } from "../../db/schema/database.ts";
import type { SavedSearchRow } from "../../db/schema/saved-searches.ts";
import { listChangedSearches } from "../domain/saved-searches/saved-search-queries.ts";
import { FACETS, type PercolateHit, type SearchDocument, type SearchEngine, type WatchedSearch } from "./engine.ts";

export type SearchWatcher = {
  /** Tells the engine of every search written since it was told last; of all of them at first. */
  readonly catchUp: () => Promise<void>;
  /** Tells the engine of all of them again: after a change of the thesaurus their words mean something else. */
  readonly tellAgain: () => Promise<void>;
  /** The saved searches that the document answers, as they are kept at this moment. */
  readonly percolate: (document: SearchDocument, now: number) => Promise<readonly PercolateHit[]>;
};

const STEP = 1_000;

/** Every document answers it: an engine that does not give it back has forgotten what it watches. */
const SENTINEL: WatchedSearch = { id: "sentinel", text: "", kinds: [], filters: {} };

/**
 * Keeps the engine's watch in step with the database. It is asked for what is newer than the last revision before each
 * document, so that no change is missed; a thread that was replaced meanwhile is told everything again.
 */
export function searchWatcher(db: Reader, engine: SearchEngine): SearchWatcher {
  let revision: number | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const tellNews = async () => {
    if (revision === undefined) {
      await engine.watch([SENTINEL]);
      revision = 0;
    }
    for (;;) {
      const rows = listChangedSearches(db, revision, STEP);
      const newest = rows.at(-1);
      if (newest === undefined) return;
      await engine.watch(rows.filter((row) => row.deletedAt === null).map(watched));
      await engine.unwatch(rows.filter((row) => row.deletedAt !== null).map((row) => row.id));
      revision = newest.revision;
    }
  };
  const ask = async (document: SearchDocument, now: number) => {
    await tellNews();
    const hits = await engine.percolate(document, now);
    return hits.some((hit) => hit.id === SENTINEL.id) ? hits.filter((hit) => hit.id !== SENTINEL.id) : undefined;
  };
  return {
    catchUp: () => inTurn(tellNews),
    tellAgain: () =>
      inTurn(async () => {
        revision = undefined;
        await tellNews();
      }),
    percolate: (document, now) =>
      inTurn(async () => {
        const known = await ask(document, now);
        if (known !== undefined) return known;
        revision = undefined;
        const anew = await ask(document, now);
        if (anew === undefined) throw new Error("search-unavailable: it forgets what it watches");
        return anew;
      }),
  };
}

function watched({ id, kind, text, filters }: SavedSearchRow): WatchedSearch {
  const chosen: Partial<Record<(typeof FACETS)[number], readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = filters[facet];
    if (values !== undefined) chosen[facet] = values;
  }
  return { id, text, kinds: [kind], filters: chosen };
}
