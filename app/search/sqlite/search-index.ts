import type { SearchAnswer, SearchHit, SearchQuery } from "../engine.ts";
import { type ReadQuery, readQuery } from "../query/read-query.ts";
import { collectHits } from "./collect-hits.ts";
import { areSet, countFacets, type FilterParameters, filterParameters, PASSES } from "./facet-filters.ts";
import { indexLexis } from "./index-lexis.ts";
import type { IndexFile } from "./open-index.ts";
import { presentHit } from "./present-hit.ts";
import { type RankedRow, rankRows } from "./rank-rows.ts";
import { type StoredDocument, storedDocuments } from "./stored-document.ts";

/** So many best rows by the index's own order are read and ranked with care; the rest keep that order. */
const CAREFULLY_RANKED = 200;
const LARGEST_PAGE = 100;
const MOST_WITHOUT = 8;

/** Answers one query; every part of the answer is about the same set of documents. */
export function searchIndex(index: IndexFile, query: SearchQuery): SearchAnswer {
  const lexis = indexLexis(index);
  const read = readQuery(query.text, lexis);
  collectHits(index, read, query.kinds, lexis);
  const filters = filterParameters(query.filters, query.now);
  const total = countHits(index, filters);
  const facets = countFacets(index, query.facets, query.filters, query.now);
  const rows = pageOf(index, query, read, filters, lexis.size);
  const hits = rows.map((row): SearchHit => presentHit(row, read));
  return { hits, total, facets, without: total === 0 ? countsWithout(index, query, read, filters) : [], meant: null };
}

function countHits(index: IndexFile, filters: FilterParameters): number {
  if (!areSet(filters))
    return index.prepare<[], { total: number }>("SELECT count(*) AS total FROM hit").get()?.total ?? 0;
  const row = index
    .prepare<[FilterParameters], { total: number }>(
      `SELECT count(*) AS total FROM hit JOIN docs ON docs.id = hit.doc WHERE ${PASSES}`,
    )
    .get(filters);
  return row?.total ?? 0;
}

function pageOf(
  index: IndexFile,
  query: SearchQuery,
  read: ReadQuery,
  filters: FilterParameters,
  size: number,
): RankedRow[] {
  const limit = Math.max(0, Math.min(query.size, LARGEST_PAGE));
  const offset = Math.max(0, query.page - 1) * limit;
  const isRanked = query.sort === "relevance" && read.units.length + read.phrases.length > 0;
  if (!isRanked || offset >= CAREFULLY_RANKED) {
    return rankRows(index, read, rowsBy(index, query, filters, isRanked, limit, offset), size, query.now, "as given");
  }
  const careful = rowsBy(index, query, filters, true, CAREFULLY_RANKED, 0);
  const ranked = rankRows(index, read, careful, size, query.now, "by score").slice(offset, offset + limit);
  if (ranked.length === limit || careful.length < CAREFULLY_RANKED) return ranked;
  const rest = rowsBy(index, query, filters, true, limit - ranked.length, CAREFULLY_RANKED);
  return [...ranked, ...rankRows(index, read, rest, size, query.now, "as given")];
}

const ORDERS = {
  relevance: "hit.weight DESC, docs.published_at DESC, docs.id",
  newest: "docs.published_at DESC, docs.id",
  deadline: "docs.deadline IS NULL OR docs.deadline <= @now, docs.deadline, docs.id",
  amount: "docs.amount IS NULL, docs.amount DESC, docs.id",
} as const;

function rowsBy(
  index: IndexFile,
  query: SearchQuery,
  filters: FilterParameters,
  isRanked: boolean,
  limit: number,
  offset: number,
): StoredDocument[] {
  const order = query.sort === "relevance" && !isRanked ? ORDERS.newest : ORDERS[query.sort];
  const passing = areSet(filters) ? PASSES : "@filters IS NOT NULL AND @bands IS NOT NULL";
  const ids = index
    .prepare<[FilterParameters & { limit: number; offset: number }], { id: number }>(
      `SELECT hit.doc AS id FROM hit JOIN docs ON docs.id = hit.doc WHERE ${passing} AND @now IS NOT NULL
       ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filters, limit, offset });
  return storedDocuments(
    index,
    ids.map(({ id }) => id),
  );
}

/** For an empty answer: what leaving out one word would find, the most first. */
function countsWithout(index: IndexFile, query: SearchQuery, read: ReadQuery, filters: FilterParameters) {
  const lessened: { word: string; read: ReadQuery }[] = [
    ...read.units.map((unit) => ({
      word: unit.asked,
      read: { ...read, units: read.units.filter((other) => other !== unit) },
    })),
    ...read.phrases.map((phrase) => ({
      word: phrase,
      read: { ...read, phrases: read.phrases.filter((other) => other !== phrase) },
    })),
    ...read.without.map((word) => ({
      word: `-${word}`,
      read: { ...read, without: read.without.filter((other) => other !== word) },
    })),
  ];
  const counted = lessened.slice(0, MOST_WITHOUT).map(({ word, read: less }) => {
    if (less.units.length + less.phrases.length + less.without.length === 0) return { word, count: 0 };
    collectHits(index, less, query.kinds, indexLexis(index));
    return { word, count: countHits(index, filters) };
  });
  return counted.filter(({ count }) => count > 0).sort((left, right) => right.count - left.count);
}
