import type { PercolateHit, Reason, SearchDocument, WatchedSearch } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import { type Clause, clauseMaker, reasonFor } from "./clauses.ts";
import { type ReadDocument, readDocument } from "./read-document.ts";
import { noTraits } from "./traits.ts";
import { groupTakes, shelvesOf, valuesOf, type WatchGroup, watchGroup } from "./watch-groups.ts";
import { readingThatHolds, type WatchedQuery, watchedQuery } from "./watched-query.ts";

/** Saved searches held in memory, to be asked which of them a document answers. */
export type Watch = {
  /** One with a known id is replaced. Words are understood by what `lexis` knows at this moment. */
  add(searches: readonly WatchedSearch[], lexis: Lexis): void;
  remove(ids: readonly string[]): void;
  /**
   * The searches whose query would find this document on an index of its own: every telling word answered by itself or
   * by a word that means the same, phrases, words not wanted, kinds, filters; deadlines as seen at `now`.
   */
  percolate(document: SearchDocument, now: number): readonly PercolateHit[];
  readonly size: number;
};

type Place = { readonly query: WatchedQuery; readonly group: WatchGroup };

/**
 * Search backwards. Each query is kept under the rarest thing that a document must have to answer it,
 * so that a document looks at few; what several queries ask in common is checked once for each document.
 */
export function openWatch(): Watch {
  const maker = clauseMaker(noTraits());
  const queries = new Map<string, WatchedQuery>();
  const places = new Map<string, Place>();
  /** Groups that ask for no words, by the values of a filter. */
  const shelves = new Map<string, Map<WatchGroup, WatchedQuery>>();
  let documents = 0;

  const put = (search: WatchedSearch, lexis: Lexis) => {
    take(search.id);
    const query = queries.get(search.text) ?? watchedQuery(search.text, maker, lexis);
    if (query.groups.size === 0) {
      queries.set(search.text, query);
      for (const trait of query.access) trait.queries.add(query);
    }
    const fresh = watchGroup(search);
    const group = query.groups.get(fresh.key) ?? fresh;
    if (group.ids.size === 0) {
      query.groups.set(group.key, group);
      for (const shelf of query.asksNothing ? shelvesOf(group) : []) shelfAt(shelves, shelf).set(group, query);
    }
    group.ids.add(search.id);
    places.set(search.id, { query, group });
  };
  const take = (id: string) => {
    const place = places.get(id);
    if (place === undefined) return;
    const { query, group } = place;
    places.delete(id);
    group.ids.delete(id);
    if (group.ids.size > 0) return;
    query.groups.delete(group.key);
    for (const shelf of query.asksNothing ? shelvesOf(group) : []) shelfAt(shelves, shelf).delete(group);
    if (query.groups.size > 0) return;
    queries.delete(query.text);
    for (const trait of query.access) trait.queries.delete(query);
  };
  return {
    add(searches, lexis) {
      for (const search of searches) put(search, lexis);
    },
    remove(ids) {
      for (const id of ids) take(id);
    },
    percolate(document, now) {
      documents += 1;
      const read = readDocument(document, maker.traits, documents);
      const values = valuesOf(document, now);
      const hits: PercolateHit[] = [];
      const tell = (query: WatchedQuery, groups: Iterable<WatchGroup>) => {
        if (query.seen === read.number && !query.asksNothing) return;
        query.seen = read.number;
        const reading = readingThatHolds(query, read);
        if (reading === undefined) return;
        let why: readonly Reason[] | undefined;
        for (const group of groups) {
          if (!groupTakes(group, document.kind, values)) continue;
          why ??= reasonsOf(query, reading, read);
          for (const id of group.ids) hits.push({ id, why });
        }
      };
      for (const trait of read.traits) for (const query of trait.queries) tell(query, query.groups.values());
      const shelved = new Map<WatchGroup, WatchedQuery>();
      for (const value of values) for (const [group, query] of shelves.get(value) ?? []) shelved.set(group, query);
      for (const [group, query] of shelved) tell(query, [group]);
      return hits;
    },
    get size() {
      return places.size;
    },
  };
}

function reasonsOf(query: WatchedQuery, reading: readonly Clause[], read: ReadDocument): readonly Reason[] {
  const isOtherScript = query.isTraditional !== read.isTraditional;
  return reading.map((clause) => reasonFor(clause, read, isOtherScript));
}

function shelfAt(shelves: Map<string, Map<WatchGroup, WatchedQuery>>, name: string): Map<WatchGroup, WatchedQuery> {
  const known = shelves.get(name);
  if (known !== undefined) return known;
  const fresh = new Map<WatchGroup, WatchedQuery>();
  shelves.set(name, fresh);
  return fresh;
}
