import type { ReadQuery } from "../query/read-query.ts";
import { type Pair, pairScore, pairsOf } from "../ranking/pair-score.ts";
import { answersTo, coverage, type UnitAnswer } from "../ranking/score-units.ts";
import type { ScoredText } from "../ranking/scored-text.ts";
import { indexLexis } from "./index-lexis.ts";
import type { IndexFile } from "./open-index.ts";
import { facetsOfStored, type StoredDocument, textOfStored } from "./stored-document.ts";

export type RankedRow = {
  readonly row: StoredDocument;
  readonly text: ScoredText;
  readonly answers: readonly UnitAnswer[];
  readonly score: number;
};

/** Scores rows against the query, and orders them by the score when asked to. */
export function rankRows(
  index: IndexFile,
  query: ReadQuery,
  rows: readonly StoredDocument[],
  size: number,
  now: number,
  order: "by score" | "as given",
): RankedRow[] {
  const lexis = indexLexis(index);
  const pairs = pairsOf(query.plain, (text) => lexis.count(text), size);
  const ranked = rows.map((row) => rankRow(row, query, pairs, now));
  if (order === "as given") return ranked;
  return ranked.sort(
    (left, right) => right.score - left.score || nameOf(left.row).localeCompare(nameOf(right.row), "en"),
  );
}

/** Equals stand by name, so that the same question gets the same order from every copy of the index. */
function nameOf(row: StoredDocument): string {
  return row.ref ?? row.key;
}

function rankRow(row: StoredDocument, query: ReadQuery, pairs: readonly Pair[], now: number): RankedRow {
  const text = textOfStored(row);
  const answers = answersTo(query.units, text);
  const covered = coverage(query.units, answers);
  const score = (covered + 0.25 * pairScore(pairs, text) + wholeScore(query, text)) * wishShare(row, query);
  return { row, text, answers, score: score + freshness(row, now) };
}

/** The query standing there as a whole is worth more than its parts. */
function wholeScore(query: ReadQuery, text: ScoredText): number {
  const whole = query.plain;
  if (whole.length < 2) return 0;
  if (text.fields.title.includes(whole)) return 0.15;
  return text.fields.body.includes(whole) || text.fields.tags.includes(whole) ? 0.06 : 0;
}

function wishShare(row: StoredDocument, query: ReadQuery): number {
  const { least, most, kinds, isLocal } = query.wishes;
  let share = 1;
  if (least !== null || most !== null) {
    if (row.amount === null) share *= 0.7;
    else share *= row.amount >= (least ?? 0) && row.amount <= (most ?? Number.MAX_SAFE_INTEGER) ? 1.2 : 0.4;
  }
  if (kinds.length > 0) share *= kinds.includes(row.kind) ? 1.08 : 1;
  const facets = facetsOfStored(row);
  if (isLocal && facets.locality?.includes("local") === true) share *= 1.05;
  if (facets.city?.some((city) => query.plain.includes(city.toLowerCase())) === true) share *= 1.15;
  return share;
}

/** Breaks ties only: open calls before closed ones, then the newer. */
function freshness(row: StoredDocument, now: number): number {
  const isOver = row.deadline !== null && row.deadline <= now;
  return (isOver ? -0.002 : 0) + row.published_at / 1e16;
}
