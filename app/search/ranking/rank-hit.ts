import type { SearchDocument } from "../engine.ts";
import type { ReadQuery } from "../query/read-query.ts";
import { firstField } from "./field-row.ts";
import { type Pair, pairScore } from "./pair-score.ts";
import { answersTo, coverage, type UnitAnswer } from "./score-units.ts";
import type { ScoredText } from "./scored-text.ts";

/** What bare pairs of characters count for beside the understood words. */
const PAIR_SHARE = 0.25;

/** A document that was found, read with care. */
export type RankedHit = {
  readonly document: SearchDocument;
  readonly text: ScoredText;
  readonly answers: readonly UnitAnswer[];
  readonly score: number;
};

/** A query as hits are held against it: its pairs of characters with their weights, and the cities it names. */
export type Asked = {
  readonly query: ReadQuery;
  readonly pairs: readonly Pair[];
  readonly cities: ReadonlySet<string>;
};

/** Scores a document against the query. */
export function rankHit(document: SearchDocument, text: ScoredText, asked: Asked, now: number): RankedHit {
  const { query, pairs } = asked;
  const answers = answersTo(query.units, text);
  const covered = coverage(query.units, answers);
  const matter = covered + PAIR_SHARE * pairScore(pairs, text) + wholeScore(query, text);
  return { document, text, answers, score: matter * wishShare(document, asked) + freshness(document, now) };
}

/** The better first; equals stand by name, so that the same question gets the same order from every copy of the index. */
export function betterFirst(one: RankedHit, other: RankedHit): number {
  return other.score - one.score || (nameOf(one.document) < nameOf(other.document) ? -1 : 1);
}

function nameOf(document: SearchDocument): string {
  return document.ref ?? document.id;
}

/** The query standing there as a whole is worth more than its parts. */
function wholeScore(query: ReadQuery, text: ScoredText): number {
  const whole = query.plain;
  if (whole.length < 2) return 0;
  const field = firstField(text.row, whole);
  if (field === "title") return 0.15;
  return field === "tags" || field === "body" ? 0.06 : 0;
}

function wishShare(document: SearchDocument, { query, cities }: Asked): number {
  const { least, most, kinds, isLocal } = query.wishes;
  let share = 1;
  if (least !== null || most !== null) {
    if (document.amount === null) share *= 0.7;
    else share *= document.amount >= (least ?? 0) && document.amount <= (most ?? Number.MAX_SAFE_INTEGER) ? 1.2 : 0.4;
  }
  if (kinds.length > 0) share *= kinds.includes(document.kind) ? 1.08 : 1;
  if (isLocal && document.facets.locality?.includes("local") === true) share *= 1.05;
  if (cities.size > 0 && document.facets.city?.some((one) => cities.has(one)) === true) share *= 1.15;
  return share;
}

/** Breaks ties only: open calls before closed ones, then the newer. */
function freshness(document: SearchDocument, now: number): number {
  const isOver = document.deadline !== null && document.deadline <= now;
  return (isOver ? -0.002 : 0) + document.publishedAt / 1e16;
}
