import type { MatchAnswer, MatchQuery } from "../engine.ts";
import type { Unit } from "../query/units.ts";
import { fuseNeeds, type ProductReading } from "../ranking/fuse-needs.ts";
import { type CallReading, readCall } from "../ranking/read-call.ts";
import { readProduct } from "../ranking/read-product.ts";
import { areSet, type FilterParameters, filterParameters, PASSES } from "./facet-filters.ts";
import { indexLexis } from "./index-lexis.ts";
import { anyOf, nearExpression, strictExpression } from "./match-expression.ts";
import type { IndexFile } from "./open-index.ts";
import { presentMatch } from "./present-match.ts";
import { facetsOfStored, type StoredDocument, storedDocuments, textOfStored } from "./stored-document.ts";

const PER_NEED = 80;
const MOST_ASKED = 10;
const LEAST_TELLING = 0.15;
/** With so many products that speak of the thing itself, what is only near it is not asked for. */
const ENOUGH = 60;
const LARGEST_ANSWER = 500;

/** Finds products for the needs of a call: candidates need by need, each read with care, one order out of all. */
export function matchIndex(index: IndexFile, query: MatchQuery): MatchAnswer {
  const lexis = indexLexis(index);
  const call = readCall(query, lexis);
  const products = candidates(index, query, call).map((row): ProductReading & { readonly row: StoredDocument } => ({
    ...readProduct(call, textOfStored(row), facetsOfStored(row), row.id, lexis),
    row,
  }));
  const fused = fuseNeeds(call, products);
  const size = Math.max(0, Math.min(query.size, LARGEST_ANSWER));
  const met = new Set(fused.flatMap(({ needs }) => needs.flatMap((need) => (need.strength >= 2 ? need.need.id : []))));
  return {
    products: fused.slice(0, size).map((match) => presentMatch(match, call)),
    total: fused.length,
    uncovered: query.needs.filter((need) => !met.has(need.id)).map((need) => need.id),
  };
}

function candidates(index: IndexFile, query: MatchQuery, call: CallReading): StoredDocument[] {
  const filters = filterParameters(query.filters, 0);
  const passing = areSet(filters) ? PASSES : "@filters IS NOT NULL AND @bands IS NOT NULL AND @now IS NOT NULL";
  const statement = index.prepare<[FilterParameters & { match: string; limit: number }], { id: number }>(
    `SELECT docs.id AS id FROM fts JOIN docs ON docs.id = fts.rowid
     WHERE fts MATCH @match AND docs.kind = 'product' AND ${passing}
     ORDER BY bm25(fts, 6.0, 3.0, 1.0, 0.5, 3.0) LIMIT @limit`,
  );
  const found = new Set<number>();
  for (const asking of [...call.needs, call.title, call.whole]) {
    const units = heaviest(asking.units);
    const strict = idsFor(anyOf(units.map(strictExpression)));
    if (strict.length < ENOUGH) idsFor(anyOf(units.map((unit) => nearExpression(unit))));
  }
  return storedDocuments(index, [...found]);

  function idsFor(match: string | undefined): readonly { readonly id: number }[] {
    const rows = match === undefined ? [] : statement.all({ ...filters, match, limit: PER_NEED });
    for (const { id } of rows) found.add(id);
    return rows;
  }
}

/** The telling units: 成都 stands in every second product and finds nothing. */
function heaviest(units: readonly Unit[]): readonly Unit[] {
  const sorted = [...units].sort((left, right) => right.weight - left.weight);
  const least = (sorted[0]?.weight ?? 0) * LEAST_TELLING;
  return sorted.slice(0, MOST_ASKED).filter((unit) => unit.weight >= least);
}
