import { type StoredDocument, textOfStored } from "../embedded/stored-document.ts";
import type { MatchAnswer, MatchQuery } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { Unit } from "../query/units.ts";
import { fuseNeeds, type ProductReading } from "../ranking/fuse-needs.ts";
import { mayBeMore } from "../ranking/may-be-more.ts";
import { presentMatch } from "../ranking/present-match.ts";
import { type CallReading, readCall } from "../ranking/read-call.ts";
import { productReader } from "../ranking/read-product.ts";
import { NEAR_SHARE } from "../ranking/score-units.ts";
import { tellingUnits } from "../ranking/telling-units.ts";
import { keyFinder } from "./find-members.ts";
import { findPage } from "./find-page.ts";
import { meiliKey } from "./meili-document.ts";
import { facetFilters, keysFilter, kindFilter } from "./meili-filters.ts";
import { firstOf, keysOf, type MeiliReader } from "./meili-reader.ts";
import { conceptsAsk, type MeiliAsk, unitAsk } from "./strict-query.ts";

const PER_NEED = 80;
/** With so many products that speak of the thing itself, what is only near it is not asked for. */
const ENOUGH = 60;
const LARGEST_ANSWER = 500;
/** Of one word's products so many are weighed, those that name it in the title first. */
const MOST_OF_WORD = 300;
const MOST_CANDIDATES = 1_000;

/** Finds products for the needs of a call: candidates word by word, each read with care, one order out of all. */
export async function matchMeili(reader: MeiliReader, query: MatchQuery, lexis: Lexis): Promise<MatchAnswer> {
  const call = readCall(query, lexis);
  const found = await candidates(reader, query, call, lexis);
  const read = productReader(call, lexis);
  const products = found.map((stored, id): ProductReading & { readonly stored: StoredDocument } => ({
    ...read({ text: textOfStored(stored), facets: stored.document.facets, titleUnits: stored.titleUnits, id }),
    stored,
  }));
  const fused = fuseNeeds(call, products);
  const size = Math.max(0, Math.min(query.size, LARGEST_ANSWER));
  const met = new Set(fused.flatMap(({ needs }) => needs.flatMap((need) => (need.strength >= 2 ? need.need.id : []))));
  return {
    products: fused
      .slice(0, size)
      .map((match, place) =>
        presentMatch(match, match.product.stored.document, call, place < (query.explained ?? size)),
      ),
    also: fused
      .filter(({ product }) => query.also?.includes(product.stored.document.id))
      .map((match) => presentMatch(match, match.product.stored.document, call, true)),
    total: fused.length,
    // Few enough to be all that the server found for any of the needs.
    mayBeMore:
      products.length >= PER_NEED && mayBeMore({ answering: Infinity, read: products.length, worthy: fused.length }),
    uncovered: query.needs.filter((need) => !met.has(need.id)).map((need) => need.id),
  };
}

/**
 * The best for each need by the telling words alone, and by what is near to them where few speak of the thing itself;
 * beside them what the query asks for by name.
 */
async function candidates(
  reader: MeiliReader,
  query: MatchQuery,
  call: CallReading,
  lexis: Lexis,
): Promise<readonly StoredDocument[]> {
  const frame = [kindFilter(["product"]), ...facetFilters(query.filters, 0)];
  const askings = call.askings.map(({ units }) => tellingUnits(units));
  const units = distinct(askings.flat());
  const itself = await keysByUnit(reader, units, frame, (unit) =>
    unitAsk(unit, lexis, keyFinder(reader, false), MOST_OF_WORD),
  );
  const scarce = askings.filter((asking) => best(asking, [itself]).length < ENOUGH);
  const near = await keysByUnit(reader, distinct(scarce.flat()), frame, async ({ kinds, near: beside }) =>
    conceptsAsk([...kinds, ...beside]),
  );
  const keys = new Set(askings.flatMap((asking) => best(asking, [itself])));
  for (const asking of scarce) for (const key of best(asking, [itself, near])) keys.add(key);
  const named = (query.also ?? []).map((id) => meiliKey({ kind: "product", id }));
  const wanted = new Set([...named, ...[...keys].sort()].slice(0, MOST_CANDIDATES));
  if (wanted.size === 0) return [];
  const ask = { q: "", filter: [keysFilter([...wanted])] };
  return findPage(reader, ask, { sort: "newest", offset: 0, limit: MOST_CANDIDATES }, 0);
}

type KeysByUnit = ReadonlyMap<string, readonly string[]>;

/** The first products for each unit, all in as few requests as there can be. */
async function keysByUnit(
  reader: MeiliReader,
  units: readonly Unit[],
  frame: readonly string[],
  askFor: (unit: Unit) => Promise<MeiliAsk | undefined>,
): Promise<KeysByUnit> {
  const asked = await Promise.all(units.map(async (unit) => ({ unit, ask: await askFor(unit) })));
  const put = asked.flatMap(({ unit, ask }) => (ask === undefined ? [] : [{ unit, ask }]));
  const answers = await reader.ask(
    put.map(({ ask }) => firstOf({ ...ask, filter: [...frame, ...ask.filter] }, MOST_OF_WORD, ["key"])),
  );
  return new Map(put.map(({ unit }, place) => [nameOf(unit), keysOf(answers[place])]));
}

/** The products that answer most of what is asked: by the words themselves, and less by what is near to them. */
function best(asking: readonly Unit[], [itself, near]: readonly KeysByUnit[]): readonly string[] {
  const sums = new Map<string, number>();
  const add = (keys: readonly string[], weight: number) => {
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + weight);
  };
  for (const unit of asking) {
    add(itself?.get(nameOf(unit)) ?? [], unit.weight);
    add(near?.get(nameOf(unit)) ?? [], unit.weight * NEAR_SHARE);
  }
  return [...sums]
    .sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
    .slice(0, PER_NEED)
    .map(([key]) => key);
}

function distinct(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((unit) => [nameOf(unit), unit])).values()];
}

function nameOf(unit: Unit): string {
  return unit.surfaces[0] ?? unit.asked;
}
