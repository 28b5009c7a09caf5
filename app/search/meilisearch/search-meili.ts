import { type StoredDocument, textOfStored } from "../embedded/stored-document.ts";
import type { SearchAnswer, SearchQuery } from "../engine.ts";
import { lessenedQueries, meantBy } from "../query/lessened-queries.ts";
import type { Lexis } from "../query/lexis.ts";
import { type ReadQuery, readQuery } from "../query/read-query.ts";
import { pairsOf } from "../ranking/pair-score.ts";
import { presentHit } from "../ranking/present-hit.ts";
import { betterFirst, type RankedHit, rankHit } from "../ranking/rank-hit.ts";
import { countFacets } from "./count-facets.ts";
import { findMembers, type Members } from "./find-members.ts";
import { findPage } from "./find-page.ts";
import { meiliKey } from "./meili-document.ts";
import { facetFilters } from "./meili-filters.ts";
import type { MeiliReader } from "./meili-reader.ts";

/** So many best hits by Meilisearch's order are read and ranked with care; the rest keep that order. */
const CAREFULLY_RANKED = 100;
const LARGEST_PAGE = 100;
const ALL = 1_000;

/** Answers one query; every part of the answer is about the same set of documents. */
export async function searchMeili(reader: MeiliReader, query: SearchQuery, lexis: Lexis): Promise<SearchAnswer> {
  const read = readQuery(query.text, lexis);
  const members = await findMembers(reader, read, query.kinds, lexis);
  const [{ total, facets }, ranked] = await Promise.all([
    countFacets(reader, members.ask, query),
    pageOf(reader, members, query, read, lexis),
  ]);
  const hits = ranked.map((hit) => presentHit(hit, read));
  const without = total === 0 ? await countsWithout(reader, query, read, lexis) : [];
  return { hits, total, facets, without, meant: meantBy(read) };
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
  const rank = (stored: StoredDocument) => rankHit(stored.document, textOfStored(stored), read, pairs, now);
  return [
    ...best
      .map(rank)
      .sort(betterFirst)
      .slice(offset, offset + limit),
    ...rest.map(rank),
  ].slice(0, limit);
}

/** Exact and looser hits together, by how much each answers; undefined where there are exact ones alone. */
async function inWeightOrder(reader: MeiliReader, ask: Members["ask"], { weights }: Members, now: number) {
  if (weights === undefined) return undefined;
  const found = await findPage(reader, ask, { sort: "newest", offset: 0, limit: ALL }, now);
  const weightOf = ({ document }: StoredDocument) => weights.get(meiliKey(document)) ?? 0;
  return [...found].sort((left, right) => weightOf(right) - weightOf(left));
}

/** For an empty answer: what leaving out one word would find, the most first. */
async function countsWithout(reader: MeiliReader, query: SearchQuery, read: ReadQuery, lexis: Lexis) {
  const counted = await Promise.all(
    lessenedQueries(read).map(async ({ word, read: less }) => {
      const { ask } = await findMembers(reader, less, query.kinds, lexis);
      return { word, count: (await countFacets(reader, ask, { ...query, facets: [] })).total };
    }),
  );
  return counted.filter(({ count }) => count > 0).sort((left, right) => right.count - left.count);
}
