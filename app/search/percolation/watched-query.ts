import type { Lexis } from "../query/lexis.ts";
import { type ReadQuery, readQuery } from "../query/read-query.ts";
import { accessTo, type Clause, type ClauseMaker, clauseHolds, type Pattern, patternStands } from "./clauses.ts";
import type { ReadDocument } from "./read-document.ts";
import type { Trait } from "./traits.ts";
import type { WatchGroup } from "./watch-groups.ts";

/** What is asked for in words, once for all searches that ask it; their kinds and filters are in `groups`. */
export type WatchedQuery = {
  readonly text: string;
  /** Each a way to understand the words, all of whose clauses must hold; the first that does is the reason. */
  readonly readings: readonly (readonly Clause[])[];
  readonly without: readonly Pattern[];
  readonly isTraditional: boolean;
  /** Under which it is looked at; empty for a query without words, which every document answers. */
  readonly access: readonly Trait[];
  readonly asksNothing: boolean;
  readonly groups: Map<string, WatchGroup>;
  seen: number;
};

/** Reads a query by the words that the index knows, and as it was written where the two differ. */
export function watchedQuery(text: string, maker: ClauseMaker, lexis: Lexis): WatchedQuery {
  const read = readQuery(text, lexis);
  const asWritten = read.units.every((unit) => unit.via === "word") ? [] : [readQuery(text, KNOWS_ALL)];
  const readings = [read, ...asWritten]
    .map((one) => clausesOf(one, maker))
    .filter((clauses): clauses is readonly Clause[] => clauses.length > 0);
  const access = new Set<Trait>();
  for (const clauses of readings) for (const trait of cheapest(clauses, lexis)) access.add(trait);
  return {
    text,
    readings,
    without: read.without.flatMap((word) => maker.pattern(word) ?? []),
    isTraditional: read.isTraditional,
    access: [...access],
    asksNothing: read.units.length + read.phrases.length === 0,
    groups: new Map(),
    seen: 0,
  };
}

/** The reading by which the document answers the query, or undefined when it does not. */
export function readingThatHolds(query: WatchedQuery, document: ReadDocument): readonly Clause[] | undefined {
  const reading = query.asksNothing
    ? []
    : query.readings.find((clauses) => clauses.every((clause) => clauseHolds(clause, document)));
  if (reading === undefined || query.without.some((pattern) => patternStands(pattern, document))) return undefined;
  return reading;
}

/** Every telling word and every phrase; words of every title are insisted on only when there are no others. */
function clausesOf(read: ReadQuery, maker: ClauseMaker): readonly Clause[] {
  const telling = read.units.filter((unit) => !unit.isGeneric);
  const insisted = telling.length > 0 ? telling : read.units;
  return [
    ...insisted.flatMap((unit) => maker.ofUnit(unit) ?? []),
    ...read.phrases.flatMap((phrase) => maker.ofPhrase(phrase) ?? []),
  ];
}

function cheapest(clauses: readonly Clause[], lexis: Lexis): readonly Trait[] {
  let best: ReturnType<typeof accessTo> | undefined;
  for (const clause of clauses) {
    const access = accessTo(clause, lexis);
    if (best === undefined || access.cost < best.cost) best = access;
  }
  return best?.traits ?? [];
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
