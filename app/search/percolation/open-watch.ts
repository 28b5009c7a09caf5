import type { PercolateHit, Reason, SearchDocument, WatchedSearch } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import { type Clause, clauseMaker, textStands, whyHolds } from "./clauses.ts";
import { openPostings } from "./postings.ts";
import { type ReadDocument, readDocument } from "./read-document.ts";
import { type Readings, readingsOf } from "./readings.ts";
import { scopeBook, scopeCheck } from "./scopes.ts";
import { noTraits } from "./traits.ts";

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

/** The clause that every document answers. */
const ALWAYS = 0;

/**
 * Search backwards. What is asked for is cut into clauses, shared by all searches that ask for the same; a document
 * settles each clause once, and then only the searches are looked at whose rarest clause holds.
 */
export function openWatch(): Watch {
  const traits = noTraits();
  const maker = clauseMaker(traits);
  const book = scopeBook();
  const postings = openPostings();
  const slots = new Map<string, { readonly slot: number; readonly under: readonly number[] }>();
  const ids: string[] = [];
  const free: number[] = [];
  /** The last document that each clause held for, and that each search was told of. */
  let held = new Int32Array(1_024);
  const told: number[] = [];
  let documents = 0;

  const put = (search: WatchedSearch, { readings, isTraditional }: Readings) => {
    take(search.id);
    const slot = free.pop() ?? ids.length;
    const scope = book.numberOf(search, isTraditional);
    const under = new Set<number>();
    for (const reading of readings) {
      const clauses = reading.clauses.map((clause) => clause.number);
      const without = reading.without.map((clause) => clause.number);
      postings.add({ slot, scope, clauses, without });
      under.add(clauses[0] ?? ALWAYS);
    }
    ids[slot] = search.id;
    told[slot] = 0;
    slots.set(search.id, { slot, under: [...under] });
  };
  const take = (id: string) => {
    const known = slots.get(id);
    if (known === undefined) return;
    slots.delete(id);
    postings.drop(known.slot, known.under);
    free.push(known.slot);
  };
  return {
    add(searches, lexis) {
      for (const search of searches) put(search, readingsOf(search.text, maker, lexis));
      if (held.length < maker.clauses.length) held = new Int32Array(maker.clauses.length * 2);
    },
    remove(gone) {
      for (const id of gone) take(id);
    },
    percolate(document, now) {
      documents += 1;
      const number = documents;
      const read = readDocument(document, traits, number);
      const answered = settle(read, held);
      const isTaken = scopeCheck(book.scopes, document, now);
      const hits: PercolateHit[] = [];
      for (const first of answered) {
        postings.each(first, held, number, (slot, scope, second, third, more) => {
          if (told[slot] === number || !isTaken(scope)) return;
          told[slot] = number;
          const isOtherScript = book.scopes[scope]?.isTraditional !== read.isTraditional;
          let why = whyNumber(first, maker.clauses, read, isOtherScript);
          if (second !== ALWAYS) why = [...why, ...whyNumber(second, maker.clauses, read, isOtherScript)];
          if (third !== ALWAYS) why = [...why, ...whyNumber(third, maker.clauses, read, isOtherScript)];
          for (const clause of more) why = [...why, ...whyNumber(clause, maker.clauses, read, isOtherScript)];
          hits.push({ id: ids[slot] ?? "", why });
        });
      }
      return hits;
    },
    get size() {
      return slots.size;
    },
  };
}

/** Settles every clause that the document could answer, noting those that hold; returns their numbers. */
function settle(read: ReadDocument, held: Int32Array): readonly number[] {
  const answered: number[] = [];
  const hold = (clause: number) => {
    if (held[clause] === read.number) return;
    held[clause] = read.number;
    answered.push(clause);
  };
  hold(ALWAYS);
  for (const trait of read.traits) for (const clause of trait.sure) hold(clause);
  for (const trait of read.traits) {
    for (const clause of trait.maybe) {
      if (held[clause.number] !== read.number && textStands(clause, read)) hold(clause.number);
    }
  }
  return answered;
}

function whyNumber(
  number: number,
  clauses: readonly (Clause | undefined)[],
  read: ReadDocument,
  isOtherScript: boolean,
): readonly Reason[] {
  const clause = number > ALWAYS ? clauses[number] : undefined;
  return clause === undefined ? NO_REASONS : whyHolds(clause, read, isOtherScript);
}

const NO_REASONS: readonly Reason[] = [];
