import type { SearchKind } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { ReadQuery } from "../query/read-query.ts";
import type { Unit } from "../query/units.ts";
import { allOf, nearExpression, strictExpression, textExpression } from "./match-expression.ts";
import type { IndexFile } from "./open-index.ts";

/** With fewer exact hits than this, what answers a part of the query or is near to it is shown as well. */
const FEW = 20;
/** Of the query's weight, the share that a looser hit must answer. */
const QUORUM = 0.28;
const NEAR_WEIGHT = 0.4;
/** A neighbouring concept that so many documents hold tells nothing, and summing them up takes long. */
const MOST_NEAR_HITS = 2_000;

/** Fills the connection's table `hit` with every document that the query finds, weighted for a first order. */
export function collectHits(index: IndexFile, query: ReadQuery, kinds: readonly SearchKind[], lexis: Lexis): void {
  index.exec("DELETE FROM hit");
  const asked = query.units.length + query.phrases.length;
  if (asked === 0) index.exec("INSERT INTO hit (doc, weight, tier) SELECT id, 0, 1 FROM docs");
  else {
    collectStrict(index, query);
    if (query.units.length > 0 && countOf(index, kinds) < FEW) collectLoose(index, query.units, lexis);
  }
  for (const phrase of query.phrases) keep(index, phrase, true);
  for (const word of query.without) keep(index, word, false);
  if (kinds.length > 0) {
    index
      .prepare("DELETE FROM hit WHERE doc NOT IN (SELECT id FROM docs WHERE kind IN (SELECT value FROM json_each(?)))")
      .run(JSON.stringify(kinds));
  }
}

/** Everything asked, each unit as itself or by a word that means the same; words of every title are not insisted on. */
function collectStrict(index: IndexFile, query: ReadQuery): void {
  const telling = query.units.filter((unit) => !unit.isGeneric);
  const insisted = telling.length > 0 ? telling : query.units;
  const expression = allOf([...insisted.map(strictExpression), ...query.phrases.map(textExpression)]);
  if (expression === undefined) return;
  index
    .prepare(
      `INSERT INTO hit (doc, weight, tier)
       SELECT rowid, 1000 - bm25(fts, 10.0, 4.0, 1.0, 2.0, 4.0), 1 FROM fts WHERE fts MATCH ?`,
    )
    .run(expression);
}

/** Sums up what each document answers, and keeps those that answer enough of what can be answered at all. */
function collectLoose(index: IndexFile, units: readonly Unit[], lexis: Lexis): void {
  let whole = 0;
  for (const unit of units) {
    if (unit.isKnown) whole += unit.weight;
    addLoose(index, strictExpression(unit), unit.weight);
    addLoose(
      index,
      nearExpression(unit, (concept) => lexis.conceptCount(concept) <= MOST_NEAR_HITS),
      unit.weight * NEAR_WEIGHT,
    );
  }
  index.prepare("DELETE FROM hit WHERE tier = 2 AND weight < ?").run(whole * QUORUM);
}

function addLoose(index: IndexFile, expression: string | undefined, weight: number): void {
  if (expression === undefined) return;
  index
    .prepare(
      `INSERT INTO hit (doc, weight, tier) SELECT rowid, ?, 2 FROM fts WHERE fts MATCH ?
       ON CONFLICT (doc) DO UPDATE SET weight = weight + excluded.weight`,
    )
    .run(weight, expression);
}

function keep(index: IndexFile, plain: string, isWanted: boolean): void {
  const expression = textExpression(plain);
  if (expression === undefined) return;
  const found = "(SELECT rowid FROM fts WHERE fts MATCH ?)";
  index.prepare(`DELETE FROM hit WHERE doc ${isWanted ? "NOT IN" : "IN"} ${found}`).run(expression);
}

function countOf(index: IndexFile, kinds: readonly SearchKind[]): number {
  if (kinds.length === 0) return index.prepare<[], { n: number }>("SELECT count(*) AS n FROM hit").get()?.n ?? 0;
  return (
    index
      .prepare<[string], { n: number }>(
        "SELECT count(*) AS n FROM hit JOIN docs ON docs.id = hit.doc WHERE docs.kind IN (SELECT value FROM json_each(?))",
      )
      .get(JSON.stringify(kinds))?.n ?? 0
  );
}
