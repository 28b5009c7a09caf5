import type { MatchAnswer, SearchEngine } from "./engine.ts";

const MOST_REMEMBERED = 500;
/** Another process may write to the index: nothing is remembered for longer than its readers would notice. */
const LONGEST_MS = 10_000;

type Remembered = { readonly answer: Promise<MatchAnswer>; readonly until: number };

/**
 * The same engine, giving the same answer to the same question for a while: many people read the page of one call,
 * and matching is the dearest question there is. Whatever this process writes to the index is seen at once.
 */
export function rememberMatches(engine: SearchEngine, clock: () => number = Date.now): SearchEngine {
  const known = new Map<string, Remembered>();
  const forgetting = async (write: Promise<void>): Promise<void> => {
    try {
      await write;
    } finally {
      known.clear();
    }
  };
  return {
    ...engine,
    index: (documents) => forgetting(engine.index(documents)),
    remove: (keys) => forgetting(engine.remove(keys)),
    clear: () => forgetting(engine.clear()),
    match(query) {
      const key = JSON.stringify(query);
      const found = known.get(key);
      if (found !== undefined && found.until > clock()) return found.answer;
      const answer = engine.match(query);
      if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value ?? "");
      known.set(key, { answer, until: clock() + LONGEST_MS });
      answer.catch(() => known.delete(key));
      return answer;
    },
  };
}
