import type { Lexis } from "../query/lexis.ts";
import { type ReadQuery, readQuery } from "../query/read-query.ts";
import type { Clause, ClauseMaker } from "./clauses.ts";

/** One way to understand a query: every clause must hold, the rarest standing first, and none of those without. */
export type Reading = { readonly clauses: readonly Clause[]; readonly without: readonly Clause[] };

export type Readings = {
  readonly isTraditional: boolean;
  /** Any of them. A query without words has one reading without clauses, which every document answers. */
  readonly readings: readonly Reading[];
};

/** Reads a query by the words that the index knows, and as it was written where the two differ. */
export function readingsOf(text: string, maker: ClauseMaker, lexis: Lexis): Readings {
  const read = readQuery(text, lexis);
  const asWritten = read.units.every((unit) => unit.via === "word") ? [] : [readQuery(text, KNOWS_ALL)];
  const asksNothing = read.units.length + read.phrases.length === 0;
  const readings = [read, ...asWritten]
    .map((one) => readingOf(one, maker, lexis))
    .filter((reading) => asksNothing || reading.clauses.length > 0);
  return { isTraditional: read.isTraditional, readings };
}

/** Every telling word and every phrase; words of every title are insisted on only when there are no others. */
function readingOf(read: ReadQuery, maker: ClauseMaker, lexis: Lexis): Reading {
  const telling = read.units.filter((unit) => !unit.isGeneric);
  const insisted = telling.length > 0 ? telling : read.units;
  const clauses = [
    ...insisted.flatMap((unit) => maker.ofUnit(unit, lexis) ?? []),
    ...read.phrases.flatMap((phrase) => maker.ofPhrase(phrase, lexis) ?? []),
  ];
  return {
    clauses: [...new Set(clauses)].sort((one, other) => one.commonness - other.commonness),
    without: read.without.flatMap((word) => maker.ofPhrase(word, lexis) ?? []),
  };
}

/** Takes every word as written: what nobody wrote yet may be the very thing that is waited for. */
const KNOWS_ALL: Lexis = {
  size: 1,
  count: () => 1,
  conceptCount: () => 1,
  bySound: () => [],
  byLooseSound: () => [],
  byInitials: () => [],
  latinLike: () => [],
};
