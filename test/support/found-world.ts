import { loadActor } from "../../app/domain/accounts/load-actor.ts";
import type { ProfileFind } from "../../app/domain/saved-searches/note-finds.ts";
import { saveSearch } from "../../app/domain/saved-searches/save-search.ts";
import { drainJobs } from "../../app/jobs/drain-jobs.ts";
import { notifyJob } from "../../app/jobs/notify-job.ts";
import { percolateJob } from "../../app/jobs/percolate-job.ts";
import { tellFindsJob } from "../../app/jobs/tell-finds-job.ts";
import { type Id, newId, type PersonId } from "../../app/kernel/ids.ts";
import { SECOND } from "../../app/kernel/instant.ts";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import type { SearchEngine } from "../../app/search/engine.ts";
import { searchWatcher } from "../../app/search/watch-searches.ts";
import type { Database } from "../../db/schema/database.ts";
import type { FoundKind, Frequency } from "../../db/schema/saved-searches.ts";
import { NOW } from "./told-world.ts";

export const STOP_SECRET = Buffer.from("a key of the tests alone");

/** Saves a search for a person by the verb; throws when it is refused. */
export function keep(
  db: Database,
  personId: PersonId,
  text: string,
  more: {
    name?: string;
    kind?: FoundKind;
    frequency?: Frequency;
    filters?: Record<string, string[]>;
    now?: number;
  } = {},
): Id<"saved_search"> {
  const { name = text, kind = "call", frequency = "at_once", filters = {}, now = NOW } = more;
  const id = newId<"saved_search">(now);
  const actor = loadActor(db, personId);
  const result = saveSearch(db, { id, kind, text, filters, name, frequency }, { actor, now });
  if (!result.ok) throw new Error(result.refusal.code);
  return id;
}

/** The jobs that find and tell, over an engine in this thread; `run` lets the outbox run out at a moment. */
export function findingWorld(db: Database, matches: readonly ProfileFind[] = []) {
  const engine: SearchEngine = openEmbeddedEngine(null);
  const watcher = searchWatcher(db, engine);
  const percolate = percolateJob({ db, watcher, matchFirms: async () => matches });
  const tell = tellFindsJob({ db, mailDomain: "jiebang.test", stopKey: STOP_SECRET });
  const notify = notifyJob({ db, mailDomain: "jiebang.test", matchNotice: async () => [] });
  const drain = async (
    now: number,
    handlers: readonly { name: "percolate" | "tell-finds" | "notify"; handler: typeof tell }[],
  ) => {
    const failures: string[] = [];
    const run = { db, now: () => now, random: () => 0, onFailure: (_: unknown, note: string) => failures.push(note) };
    await drainJobs(run, handlers);
    if (failures.length > 0) throw new Error(failures.join("; "));
  };
  return {
    engine,
    watcher,
    percolate: (now = NOW) => drain(now, [{ name: "percolate", handler: percolate }]),
    tell: (now = NOW) => drain(now + 10 * SECOND, [{ name: "tell-finds", handler: tell }]),
    notify: (now = NOW) => drain(now, [{ name: "notify", handler: notify }]),
    /** Finds, then tells. */
    run: async (now = NOW) => {
      await drain(now, [{ name: "percolate", handler: percolate }]);
      await drain(now + 10 * SECOND, [{ name: "tell-finds", handler: tell }]);
    },
  };
}
