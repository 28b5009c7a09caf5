import type { SearchAnswer, SearchQuery, WordCount } from "../engine.ts";
import { type LessenedQuery, lessenedQueries, loneQueries, meantBy } from "../query/lessened-queries.ts";
import { farMore, likelierText } from "../query/likelier.ts";
import { type ReadQuery, readQuery } from "../query/read-query.ts";
import { namedCities } from "../ranking/named-cities.ts";
import { pairsOf } from "../ranking/pair-score.ts";
import { presentHit } from "../ranking/present-hit.ts";
import { betterFirst, type RankedHit, rankHit } from "../ranking/rank-hit.ts";
import { collectHits } from "./collect-hits.ts";
import { countFacets } from "./count-facets.ts";
import { collectExact } from "./exact-hits.ts";
import { countExact, type Hits } from "./hits.ts";
import { indexLexis } from "./index-lexis.ts";
import type { LiveIndex, Place } from "./live-index.ts";
import { orderHits } from "./order-hits.ts";
import { preparedAt } from "./prepared.ts";

/** So many best hits by the index's own numbers are read and ranked with care; the rest keep that order. */
const CAREFULLY_RANKED = 20;
const LARGEST_PAGE = 100;

/** Answers one query; every part of the answer is about the same set of documents. */
export function searchIndex(index: LiveIndex, query: SearchQuery): SearchAnswer {
  index.refresh();
  const lexis = indexLexis(index);
  const read = readQuery(query.text, lexis);
  const found = collectHits(index, read, query.kinds, lexis);
  const { passing, total, facets } = countFacets(found, query.filters, query.facets, query.now);
  const exact = passing.reduce((sum, one) => sum + countExact(one), 0);
  const hits = pageOf(index, query, read, passing, exact).map((hit) => presentHit(hit, read));
  const count = (queries: readonly LessenedQuery[]) => countsOf(index, query, queries, total === 0);
  const without = exact === 0 ? count(lessenedQueries(read)) : [];
  const only = exact === 0 && without.length === 0 ? count(loneQueries(read)) : [];
  return { hits, total, exact, facets, without, only, meant: meantBy(read), likelier: likelierOf(index, query, exact) };
}

/** A spelling that far more documents answer; told with the first page only. */
function likelierOf(index: LiveIndex, query: SearchQuery, exact: number): SearchAnswer["likelier"] {
  const lexis = indexLexis(index);
  const text = query.page > 1 ? undefined : likelierText(query.text, exact, lexis);
  if (text === undefined) return null;
  const found = collectExact(index, readQuery(text, lexis), query.kinds);
  return farMore(text, countFacets(found, query.filters, [], query.now).total, exact);
}

function pageOf(
  index: LiveIndex,
  query: SearchQuery,
  read: ReadQuery,
  passing: readonly Hits[],
  exact: number,
): readonly RankedHit[] {
  const lexis = indexLexis(index);
  const limit = Math.max(0, Math.min(query.size, LARGEST_PAGE));
  const offset = Math.max(0, query.page - 1) * limit;
  const pairs = pairsOf(read.plain, lexis.count, lexis.size);
  const asked = { query: read, pairs, cities: citiesIn(index, read) };
  const ranked = (places: readonly Place[]) =>
    places.map((place) => {
      const { document, text } = preparedAt(index, place);
      return rankHit(document, text, asked, query.now);
    });
  const isRanked = query.sort === "relevance" && read.units.length + read.phrases.length > 0;
  const sort = query.sort === "relevance" && !isRanked ? "newest" : query.sort;
  const careful = isRanked ? carefullyRanked(read, limit) : 0;
  const places = orderHits(passing, sort, Math.max(careful, offset + limit), query.now);
  // Each by itself: a looser hit with the word in its title is no better than one that answers everything.
  const of = (from: number, to: number) => [...ranked(places.slice(from, to))].sort(betterFirst);
  const exactly = Math.min(exact, careful);
  const first = offset < careful ? [...of(0, exactly), ...of(exactly, careful)] : [];
  const rest = ranked(places.slice(Math.max(careful, offset), offset + limit));
  return [...first.slice(offset, offset + limit), ...rest].slice(0, limit);
}

/** Cities that queries read lately name; another state of the index reads them anew. */
const citiesBefore = new WeakMap<ReadQuery, ReadonlySet<string>>();

function citiesIn(index: LiveIndex, read: ReadQuery): ReadonlySet<string> {
  const known = citiesBefore.get(read);
  if (known !== undefined) return known;
  const cities = namedCities(
    read.plain,
    index.parts().flatMap(({ segment }) => segment.sets.city?.flat() ?? []),
  );
  citiesBefore.set(read, cities);
  return cities;
}

/** Of a single word the index knows all that tells one hit from another, but for the order within a page. */
function carefullyRanked({ units, phrases }: ReadQuery, limit: number): number {
  return units.length + phrases.length === 1 ? limit : CAREFULLY_RANKED;
}

/** What lessened queries would find exactly, in place of an empty answer looser hits too; the most first. */
function countsOf(
  index: LiveIndex,
  query: SearchQuery,
  queries: readonly LessenedQuery[],
  isEmpty: boolean,
): readonly WordCount[] {
  const counted = queries.map(({ word, read }) => {
    const found = isEmpty
      ? collectHits(index, read, query.kinds, indexLexis(index))
      : collectExact(index, read, query.kinds);
    return { word, count: countFacets(found, query.filters, [], query.now).total };
  });
  return counted.filter(({ count }) => count > 0).sort((left, right) => right.count - left.count);
}
