import { FACETS, SEARCH_KINDS, type SearchDocument } from "../engine.ts";
import { WORD_NUMBERS } from "../text/words.ts";
import type { Analysed } from "./analyse-document.ts";
import { emptyNumbers, type Numbers, writeNumber } from "./bytes.ts";
import { impactOf } from "./impact.ts";
import { postingPool } from "./posting-pool.ts";
import { seamRows } from "./seam-rows.ts";
import type { Narrow, SegmentData } from "./segment-format.ts";
import { hashOf, slotsFor } from "./term-hash.ts";
import { wordKeyRows } from "./word-keys.ts";

/** What a document brings beside its terms. */
export type Columns = Pick<SearchDocument, "kind" | "id" | "facets" | "publishedAt" | "deadline" | "amount"> & {
  /** Where its record stands in the log. */
  readonly record: number;
};

export type SegmentBuilder = {
  /** Documents get numbers in the order in which they are added. */
  readonly add: (columns: Columns, analysed: Analysed) => void;
  readonly size: () => number;
  readonly finish: () => SegmentData;
};

/** Gathers documents and turns them into the rows of a segment. */
export function buildSegment(): SegmentBuilder {
  const pool = postingPool();
  // Term numbers plus one, by the number that cutting gives a word.
  const wordTerms = new Uint32Array(WORD_NUMBERS);
  const words: { readonly terms: number[]; readonly names: string[] } = { terms: [], names: [] };
  const latin = new Map<string, number>();
  const concepts = new Map<number, number>();
  const seams = { pairs: emptyNumbers(), ends: emptyNumbers() };
  const columns: Columns[] = [];
  const sets = FACETS.map(() => new Map<string, number>([["", 0]]));
  const setNumbers = FACETS.map(() => emptyNumbers());

  const add = (row: Columns, analysed: Analysed) => {
    const document = columns.length;
    columns.push({
      kind: row.kind,
      id: row.id,
      facets: NO_FACETS,
      publishedAt: row.publishedAt,
      deadline: row.deadline,
      amount: row.amount,
      record: row.record,
    });
    for (let place = 0; place < analysed.words.length; place += 1) {
      const word = analysed.words[place] ?? 0;
      let term = wordTerms[word] ?? 0;
      if (term === 0) {
        term = pool.newTerm() + 1;
        wordTerms[word] = term;
        words.terms.push(term - 1);
        words.names.push(analysed.text.slice(analysed.wordStarts[place], analysed.wordEnds[place]));
      }
      pool.add(term - 1, document, impactOf(analysed.wordCounts[place] ?? 0));
    }
    for (const [word, counts] of analysed.latin) pool.add(termIn(pool, latin, word), document, impactOf(counts));
    for (const [concept, counts] of analysed.concepts) {
      pool.add(termIn(pool, concepts, concept), document, impactOf(counts));
    }
    for (const pair of analysed.seams) writeNumber(seams.pairs, pair);
    writeNumber(seams.ends, seams.pairs.length);
    for (let place = 0; place < FACETS.length; place += 1) {
      const facet = FACETS[place];
      const numbers = setNumbers[place];
      if (facet === undefined || numbers === undefined) continue;
      writeNumber(numbers, setNumber(sets[place], row.facets[facet] ?? NONE));
    }
  };

  const finish = (): SegmentData => {
    const order = [...words.terms, ...latin.values(), ...concepts.values()];
    const names = [
      ...words.names,
      ...[...latin.keys()].map((word) => `l${word}`),
      ...[...concepts.keys()].map((concept) => `c${concept}`),
    ];
    const hashes = names.map(hashOf);
    const termHash = Uint32Array.from(hashes, ([hash]) => hash);
    const docHash = Uint32Array.from(columns, (row) => hashOf(docKey(row))[0]);
    return {
      head: {
        documents: columns.length,
        words: words.names.length,
        latin: latin.size,
        sets: Object.fromEntries(FACETS.map((facet, place) => [facet, valuesOf(sets[place])])),
      },
      rows: {
        ...pool.rows(order),
        termHash,
        termCheck: Uint32Array.from(hashes, ([, check]) => check),
        termSlots: slotsFor(termHash),
        ...textRows([...words.names, ...latin.keys()]),
        ...wordKeyRows(words.names, [...latin.keys()]),
        kinds: Uint8Array.from(columns, (row) => SEARCH_KINDS.indexOf(row.kind)),
        records: Float64Array.from(columns, (row) => row.record),
        docHash,
        docSlots: slotsFor(docHash),
        publishedAt: Float64Array.from(columns, (row) => row.publishedAt),
        deadlines: numbersOf(columns, (row) => row.deadline),
        amounts: numbersOf(columns, (row) => row.amount),
      },
      facetRows: setNumbers.map((numbers, place) => narrow(numbers, sets[place]?.size ?? 1)),
      seams: seamRows(seams.pairs, seams.ends),
    };
  };
  return { add, size: () => columns.length, finish };
}

const NO_FACETS: Columns["facets"] = {};
const NONE: readonly string[] = [];

/** A number a document, NaN where there is none; no row at all where none has one. */
function numbersOf(columns: readonly Columns[], of: (row: Columns) => number | null): Float64Array {
  if (columns.every((row) => of(row) === null)) return new Float64Array(0);
  return Float64Array.from(columns, (row) => of(row) ?? Number.NaN);
}

/** A document's key in the index. */
export function docKey({ kind, id }: Pick<SearchDocument, "kind" | "id">): string {
  return `${kind} ${id}`;
}

function termIn<Key>(pool: ReturnType<typeof postingPool>, terms: Map<Key, number>, key: Key): number {
  const known = terms.get(key);
  if (known !== undefined) return known;
  const term = pool.newTerm();
  terms.set(key, term);
  return term;
}

const BETWEEN = "\u0001";

function setNumber(sets: Map<string, number> | undefined, values: readonly string[]): number {
  if (sets === undefined || values.length === 0) return 0;
  const key = values.length === 1 ? (values[0] ?? "") : [...new Set(values)].sort().join(BETWEEN);
  const known = sets.get(key) ?? sets.size;
  sets.set(key, known);
  return known;
}

function valuesOf(sets: ReadonlyMap<string, number> | undefined): readonly (readonly string[])[] {
  return [...(sets?.keys() ?? [])].map((key) => (key === "" ? [] : key.split(BETWEEN)));
}

function textRows(vocabulary: readonly string[]) {
  const wordFrom = new Uint32Array(vocabulary.length + 1);
  let length = 0;
  for (const [place, word] of vocabulary.entries()) {
    wordFrom[place] = length;
    length += word.length;
  }
  wordFrom[vocabulary.length] = length;
  const wordText = new Uint16Array(length);
  for (const [place, word] of vocabulary.entries()) {
    const from = wordFrom[place] ?? 0;
    for (let at = 0; at < word.length; at += 1) wordText[from + at] = word.charCodeAt(at);
  }
  return { wordText, wordFrom };
}

/** As few bytes a document as the number of sets allows; none where all have the same. */
function narrow({ numbers, length }: Numbers, sets: number): Narrow {
  const some = numbers.subarray(0, sets === 1 ? 0 : length);
  if (sets <= 0x100) return Uint8Array.from(some);
  return sets <= 0x1_0000 ? Uint16Array.from(some) : Uint32Array.from(some);
}
