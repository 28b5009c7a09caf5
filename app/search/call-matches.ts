import type { Reader } from "../../db/schema/database.ts";
import type { CallId } from "../kernel/ids.ts";
import type { MatchAnswer, SearchEngine } from "./engine.ts";
import { matchQueryOf } from "./match-query.ts";

/** What matches a call. `isDown`: the engine did not answer, and the rest of the page goes on. */
export type CallMatches = MatchAnswer & { readonly isDown: boolean };

const NOTHING: MatchAnswer = { products: [], total: 0, mayBeMore: false, uncovered: [], also: [] };

/**
 * The `size` best products for a public call's needs, and what becomes of `also`, products read in any case; an engine
 * that fails gives an answer that says so.
 */
export async function findCallMatches(
  engine: SearchEngine,
  db: Reader,
  callId: CallId,
  size: number,
  also: readonly string[] = [],
): Promise<CallMatches> {
  const query = matchQueryOf(db, callId, size);
  if (query === undefined || query.needs.length === 0) return { ...NOTHING, isDown: false };
  try {
    return { ...(await engine.match(also.length === 0 ? query : { ...query, also })), isDown: false };
  } catch (error) {
    console.error(JSON.stringify({ level: "error", what: "match", error: error instanceof Error ? error.stack : "" }));
    return { ...NOTHING, isDown: true };
  }
}
