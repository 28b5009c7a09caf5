import { MINUTE } from "../kernel/instant.ts";
import type { SearchEngine } from "./engine.ts";

const MOST_REMEMBERED = 500;
/** Another process may write to the index: nothing is remembered for longer than its readers would notice. */
const LONGEST_MS = 10_000;

/**
 * The same engine, giving the same answer to the same question for a while: many people read the same lists and the
 * page of one call, and matching is the dearest question there is. Whatever this process writes to the index is seen
 * at once. `clock`: milliseconds.
 */
export function rememberAnswers(engine: SearchEngine, clock: () => number = Date.now): SearchEngine {
  const searches = memory<Awaited<ReturnType<SearchEngine["search"]>>>(clock);
  const matches = memory<Awaited<ReturnType<SearchEngine["match"]>>>(clock);
  const forgetting = async (write: Promise<void>): Promise<void> => {
    try {
      await write;
    } finally {
      searches.forget();
      matches.forget();
    }
  };
  const { rebuild } = engine;
  return {
    ...engine,
    ...(rebuild === undefined ? {} : { rebuild: { ...rebuild, finish: () => forgetting(rebuild.finish()) } }),
    index: (documents) => forgetting(engine.index(documents)),
    remove: (keys) => forgetting(engine.remove(keys)),
    clear: () => forgetting(engine.clear()),
    // Of the time only bands of deadlines depend, the finest of them a day: to the minute is exact enough to share.
    search: (query) =>
      searches.answer(JSON.stringify({ ...query, now: Math.floor(query.now / MINUTE) }), () => engine.search(query)),
    match: (query) => matches.answer(JSON.stringify(query), () => engine.match(query)),
  };
}

function memory<Answer>(clock: () => number) {
  const known = new Map<string, { readonly answer: Promise<Answer>; readonly until: number }>();
  return {
    forget: () => known.clear(),
    answer(key: string, ask: () => Promise<Answer>): Promise<Answer> {
      const found = known.get(key);
      if (found !== undefined && found.until > clock()) return found.answer;
      const answer = ask();
      if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value ?? "");
      known.set(key, { answer, until: clock() + LONGEST_MS });
      answer.catch(() => known.delete(key));
      return answer;
    },
  };
}
