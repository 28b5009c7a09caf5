import { type StoredDocument, textOfStored } from "../embedded/stored-document.ts";
import type { SearchAnswer, SearchQuery, WordCount } from "../engine.ts";
import { type LessenedQuery, lessenedQueries, loneQueries, meantBy } from "../query/lessened-queries.ts";
import type { Lexis } from "../query/lexis.ts";
import { farMore, likelierText } from "../query/likelier.ts";
import { type ReadQuery, readQuery } from "../query/read-query.ts";
import { namedCities } from "../ranking/named-cities.ts";
import { pairsOf } from "../ranking/pair-score.ts";
import { presentHit } from "../ranking/present-hit.ts";
import { betterFirst, type RankedHit, rankHit } from "../ranking/rank-hit.ts";
import { countFacets } from "./count-facets.ts";
import { exactMembers, findMembers, type Members } from "./find-members.ts";
import { findPage } from "./find-page.ts";
import { meiliKey } from "./meili-document.ts";
import { facetFilters, keysFilter } from "./meili-filters.ts";
import type { MeiliReader } from "./meili-reader.ts";

/** So many best hits by Meilisearch's order are read and ranked with care; the rest keep that order. */
const CAREFULLY_RANKED = 100;
const LARGEST_PAGE = 100;
const ALL = 1_000;

/** Answers one query; every part of the answer is about the same set of documents. */
export async function searchMeili(reader: MeiliReader, query: SearchQuery, lexis: Lexis): Promise<SearchAnswer> {
  const read = readQuery(query.text, lexis);
  const members = await findMembers(reader, read, query.kinds, lexis);
  const [{ total, facets }, ranked, fewer] = await Promise.all([
    countFacets(reader, members.ask, query),
    pageOf(reader, members, query, read, lexis),
    countMixedExact(reader, members, query),
  ]);
  const hits = ranked.map((hit) => presentHit(hit, read));
  const exact = fewer ?? total;
  const count = (queries: readonly LessenedQuery[]) =>
    countsOf(reader, query, exact === 0 ? queries : [], lexis, total === 0);
  const without = await count(lessenedQueries(read));
  const only = await count(without.length === 0 ? loneQueries(read) : []);
  const likelier = await likelierOf(reader, query, exact, lexis);
  return { hits, total, exact, facets, without, only, meant: meantBy(read), likelier };
}

/** A spelling that far more documents answer; told with the first page only. */
async function likelierOf(reader: MeiliReader, query: SearchQuery, exact: number, lexis: Lexis) {
  const text = query.page > 1 ? undefined : likelierText(query.text, exact, lexis);
  if (text === undefined) return null;
  const ask = await exactMembers(reader, readQuery(text, lexis), query.kinds, lexis);
  return farMore(text, await countPassing(reader, ask, query), exact);
}

/** How many exact hits there are among looser ones, after the filters; undefined where there are exact ones alone. */
async function countMixedExact(reader: MeiliReader, { mixed }: Members, query: SearchQuery) {
  if (mixed === undefined || mixed.exact.size === 0) return mixed?.exact.size;
  return countPassing(reader, { q: "", filter: [keysFilter([...mixed.exact])] }, query);
}

async function countPassing(reader: MeiliReader, ask: Members["ask"], query: SearchQuery): Promise<number> {
  return (await countFacets(reader, ask, { ...query, facets: [] })).total;
}

async function pageOf(
  reader: MeiliReader,
  members: Members,
  query: SearchQuery,
  read: ReadQuery,
  lexis: Lexis,
): Promise<readonly RankedHit[]> {
  const { now } = query;
  const limit = Math.max(0, Math.min(query.size, LARGEST_PAGE));
  const offset = Math.max(0, query.page - 1) * limit;
  const isRanked = query.sort === "relevance" && read.units.length + read.phrases.length > 0;
  const careful = isRanked ? CAREFULLY_RANKED : 0;
  const sort = query.sort === "relevance" && !isRanked ? "newest" : query.sort;
  const ask = { ...members.ask, filter: [...members.ask.filter, ...facetFilters(query.filters, now)] };
  const weighed = isRanked ? await inWeightOrder(reader, ask, members, now) : undefined;
  const stretch = async (from: number, to: number) =>
    weighed?.slice(from, to) ?? findPage(reader, ask, { sort, offset: from, limit: Math.max(0, to - from) }, now);
  const [best, rest] = await Promise.all([
    offset < careful ? stretch(0, careful) : [],
    stretch(Math.max(careful, offset), Math.max(careful, offset, offset + limit)),
  ]);
  const pairs = pairsOf(read.plain, lexis.count, lexis.size);
  const cities = namedCities(
    read.plain,
    [...best, ...rest].flatMap(({ document }) => document.facets.city ?? []),
  );
  const asked = { query: read, pairs, cities };
  const rank = (stored: StoredDocument) => rankHit(stored.document, textOfStored(stored), asked, now);
  // Each by itself: a looser hit with the word in its title is no better than one that answers everything.
  const [exact, looser] = [true, false].map((side) =>
    best
      .filter(({ document }) => (members.mixed?.exact.has(meiliKey(document)) ?? true) === side)
      .map(rank)
      .sort(betterFirst),
  );
  const first = [...(exact ?? []), ...(looser ?? [])];
  return [...first.slice(offset, offset + limit), ...rest.map(rank)].slice(0, limit);
}

/** Exact and looser hits together, by how much each answers; undefined where there are exact ones alone. */
async function inWeightOrder(reader: MeiliReader, ask: Members["ask"], { mixed }: Members, now: number) {
  if (mixed === undefined) return undefined;
  const found = await findPage(reader, ask, { sort: "newest", offset: 0, limit: ALL }, now);
  const weightOf = ({ document }: StoredDocument) => mixed.weights.get(meiliKey(document)) ?? 0;
  return [...found].sort((left, right) => weightOf(right) - weightOf(left));
}

/** What lessened queries would find exactly, in place of an empty answer looser hits too; the most first. */
async function countsOf(
  reader: MeiliReader,
  query: SearchQuery,
  queries: readonly LessenedQuery[],
  lexis: Lexis,
  isEmpty: boolean,
): Promise<readonly WordCount[]> {
  const counted = await Promise.all(
    queries.map(async ({ word, read }) => {
      const ask = isEmpty
        ? (await findMembers(reader, read, query.kinds, lexis)).ask
        : await exactMembers(reader, read, query.kinds, lexis);
      return { word, count: await countPassing(reader, ask, query) };
    }),
  );
  return counted.filter(({ count }) => count > 0).sort((left, right) => right.count - left.count);
}
