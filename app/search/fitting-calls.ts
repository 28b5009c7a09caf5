import type { Reader } from "../../db/schema/database.ts";
import { type CallId, parseId } from "../kernel/ids.ts";
import type { Locale } from "../kernel/locale.ts";
import type { NeedMatch, SearchEngine, SearchQuery } from "./engine.ts";
import { matchQueryOf } from "./match-query.ts";

export type Offer = {
  /** The products, by key. */
  readonly products: readonly string[];
  /** What they are and do, in words. */
  readonly text: string;
  readonly domains: readonly string[];
};

/** An open call that one of the products meets at least in part; `places` numbers its needs as its page does. */
export type FittingCall = {
  readonly callId: CallId;
  readonly productId: string;
  readonly needs: readonly NeedMatch[];
  readonly places: Readonly<Record<string, number>>;
};

export type FittingCalls = { readonly calls: readonly FittingCall[]; readonly isDown: boolean };

const MOST_TEXT = 120;
const MOST_CANDIDATES = 8;
const LEAST_STRENGTH = 2;
/** So many of a call's best products show what a good answer to it is; the offer's own are measured by them. */
const MEASURED_BY = 20;

/** Open calls that fit an offer, the best first: found by words and field of work, proved by matching their needs. */
export async function findFittingCalls(
  engine: SearchEngine,
  db: Reader,
  offer: Offer,
  { now, locale }: { readonly now: number; readonly locale: Locale },
): Promise<FittingCalls> {
  try {
    const candidates = await candidateCalls(engine, offer, now, locale);
    const fitting = await Promise.all(candidates.map((id) => fitOf(engine, db, id, offer.products)));
    const calls = fitting.flat().sort((one, other) => worth(other.needs) - worth(one.needs));
    return { calls, isDown: false };
  } catch (error) {
    console.error(JSON.stringify({ level: "error", what: "fit", error: error instanceof Error ? error.stack : "" }));
    return { calls: [], isDown: true };
  }
}

async function candidateCalls(engine: SearchEngine, offer: Offer, now: number, locale: Locale) {
  const open = { kinds: ["call"], facets: [], page: 1, size: MOST_CANDIDATES, now, locale } as const;
  const asked: SearchQuery[] = [
    { ...open, text: offer.text.slice(0, MOST_TEXT), filters: { state: ["open"] }, sort: "relevance" },
  ];
  if (offer.domains.length > 0) {
    asked.push({ ...open, text: "", filters: { state: ["open"], domain: offer.domains }, sort: "deadline" });
  }
  const answers = await Promise.all(asked.map((query) => engine.search(query)));
  const ids = answers.flatMap((answer) => answer.hits).flatMap((hit) => parseId<"call">(hit.id) ?? []);
  return [...new Set(ids)].slice(0, MOST_CANDIDATES);
}

async function fitOf(
  engine: SearchEngine,
  db: Reader,
  callId: CallId,
  products: readonly string[],
): Promise<readonly FittingCall[]> {
  const query = matchQueryOf(db, callId, MEASURED_BY);
  if (query === undefined || query.needs.length === 0) return [];
  const { also } = await engine.match({ ...query, explained: 0, also: products });
  const [best] = also;
  if (best === undefined || best.needs.every((need) => need.strength < LEAST_STRENGTH)) return [];
  const places = Object.fromEntries(query.needs.map((need, place) => [need.id, place + 1]));
  return [{ callId, productId: best.id, needs: best.needs, places }];
}

function worth(needs: readonly NeedMatch[]): number {
  return needs.reduce((sum, need) => sum + need.strength ** 2, 0);
}
