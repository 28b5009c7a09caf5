import type { SearchKind } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { ReadQuery } from "../query/read-query.ts";
import type { Unit } from "../query/units.ts";
import { keysFilter, kindFilter } from "./meili-filters.ts";
import { allOf, countOf, firstOf, keysOf, type MeiliReader, totalOf } from "./meili-reader.ts";
import {
  conceptsAsk,
  type FindKeys,
  type MeiliAsk,
  MOST_KEYS,
  phrasesAsk,
  strictAsk,
  unitAsk,
} from "./strict-query.ts";

/** The documents that a query finds. */
export type Members = {
  readonly ask: MeiliAsk;
  /** Where exact and looser hits were put together. */
  readonly mixed: Mixed | undefined;
};

/** By key; the exact hits weigh more than any other. */
type Mixed = { readonly weights: ReadonlyMap<string, number>; readonly exact: ReadonlySet<string> };

/** With fewer exact hits than this, what answers a part of the query or is near to it is shown as well. */
const FEW = 20;
/** Of the query's weight, the share that a looser hit must answer. */
const QUORUM = 0.15;
const NEAR_WEIGHT = 0.4;
/** A neighbouring concept that so many documents hold tells nothing. */
const MOST_NEAR_HITS = 2_000;
/** So many hits are all read and ranked by us: the server need not put them in an order. */
const ORDERED_BY_US = 100;
/** Puts every exact hit before every looser one. */
const EXACT = 1_000;
/**
 * Of one word's documents so many are looked at for looser hits, and of these the best are taken: they are asked for by
 * their keys, and what that takes the server grows with the square of their number.
 */
const MOST_LOOKED_AT = 1_000;
const MOST_LOOSE = 300;

/**
 * The exact hits; with few of them the looser ones too, in step with the embedded engine. Where there are more than
 * `MOST_LOOSE` of these, it answers if it stands beside.
 */
export async function findMembers(
  reader: MeiliReader,
  read: ReadQuery,
  kinds: readonly SearchKind[],
  lexis: Lexis,
): Promise<Members> {
  const wanted = await exactMembers(reader, read, kinds, lexis);
  if (read.units.length === 0) return { ask: wanted, mixed: undefined };
  const [exact] = await reader.ask([{ ...countOf(wanted), hitsPerPage: FEW, attributesToRetrieve: ["key"] }]);
  if (totalOf(exact) > ORDERED_BY_US) return { ask: wanted, mixed: undefined };
  if (totalOf(exact) >= FEW) return { ask: { ...wanted, words: [] }, mixed: undefined };
  const weights = await looseWeights(reader, read, kinds, lexis, keyFinder(reader, reader.isBacked));
  const loose = [...allOf([...weights], MOST_LOOSE, reader.isBacked)]
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_LOOSE);
  const keys = keysOf(exact);
  const all = new Map([...loose, ...keys.map((key, place) => [key, EXACT - place] as const)]);
  return { ask: { q: "", filter: [keysFilter([...all.keys()])] }, mixed: { weights: all, exact: new Set(keys) } };
}

/** Asks for the documents that answer everything that is asked. */
export async function exactMembers(
  reader: MeiliReader,
  read: ReadQuery,
  kinds: readonly SearchKind[],
  lexis: Lexis,
): Promise<MeiliAsk> {
  const strict = await strictAsk(read, lexis, keyFinder(reader, reader.isBacked));
  return { ...strict, filter: [kindFilter(kinds), ...strict.filter] };
}

/** Looks up in which documents a phrase stands; `isInFull`: in all of them, or the question is refused. */
export function keyFinder(reader: MeiliReader, isInFull: boolean): FindKeys {
  return async (phrase) => {
    const [answer] = await reader.ask([firstOf({ q: `"${phrase}"`, filter: [] }, MOST_KEYS, ["key"])]);
    return allOf(keysOf(answer), MOST_KEYS, isInFull);
  };
}

/** Sums up what each document answers, and keeps those that answer enough of what can be answered at all. */
async function looseWeights(
  reader: MeiliReader,
  read: ReadQuery,
  kinds: readonly SearchKind[],
  lexis: Lexis,
  findKeys: FindKeys,
): Promise<ReadonlyMap<string, number>> {
  const frame = phrasesAsk(read);
  const steps: { readonly ask: MeiliAsk; readonly weight: number }[] = [];
  for (const unit of read.units) {
    const strict = await unitAsk(unit, lexis, findKeys, MOST_LOOKED_AT);
    if (strict !== undefined) steps.push({ ask: strict, weight: unit.weight });
    const near = conceptsAsk(nearOf(unit, lexis));
    if (near !== undefined) steps.push({ ask: near, weight: unit.weight * NEAR_WEIGHT });
  }
  const answers = await reader.ask(
    steps.map(({ ask }) => {
      const q = [frame, ask.q].filter((part) => part !== "").join(" ");
      return firstOf({ ...ask, q, filter: [kindFilter(kinds), ...ask.filter] }, MOST_LOOKED_AT, ["key"]);
    }),
  );
  const sums = new Map<string, number>();
  for (const [place, { weight }] of steps.entries()) {
    const keys = allOf(keysOf(answers[place]), MOST_LOOKED_AT, reader.isBacked);
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  const whole = read.units.reduce((sum, unit) => sum + (unit.isKnown ? unit.weight : 0), 0);
  return new Map([...sums].filter(([, sum]) => sum > 0 && sum >= whole * QUORUM));
}

function nearOf(unit: Unit, lexis: Lexis): readonly number[] {
  return [...unit.kinds, ...unit.near].filter((concept) => lexis.conceptCount(concept) <= MOST_NEAR_HITS);
}
