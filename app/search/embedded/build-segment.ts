import { FACETS, SEARCH_KINDS, type SearchDocument } from "../engine.ts";
import type { Analysed } from "./analyse-document.ts";
import { emptyNumbers, type Numbers, writeNumber } from "./bytes.ts";
import { hashedRows } from "./hashed-rows.ts";
import { impactOf, USUAL_IMPACT } from "./impact.ts";
import { postingPool } from "./posting-pool.ts";
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
  const words = new Map<string, number>();
  const latin = new Map<string, number>();
  const concepts = new Map<number, number>();
  const joints = { documents: emptyNumbers(), pairs: emptyNumbers() };
  const columns: Columns[] = [];
  const sets = FACETS.map(() => new Map<string, number>([["", 0]]));
  const setNumbers: number[][] = FACETS.map(() => []);

  const add = (row: Columns, analysed: Analysed) => {
    const document = columns.length;
    columns.push(row);
    for (const [word, counts] of analysed.words) pool.add(termIn(pool, words, word), document, impactOf(counts));
    for (const [word, counts] of analysed.latin) pool.add(termIn(pool, latin, word), document, impactOf(counts));
    for (const [concept, counts] of analysed.concepts) {
      pool.add(termIn(pool, concepts, concept), document, impactOf(counts));
    }
    for (const pair of analysed.joints) {
      writeNumber(joints.documents, document);
      writeNumber(joints.pairs, pair);
    }
    for (const [place, facet] of FACETS.entries()) {
      setNumbers[place]?.push(setNumber(sets[place], row.facets[facet] ?? []));
    }
  };

  const finish = (): SegmentData => {
    const { common, seldom } = partSeams(pool, joints);
    const seams = hashedRows(seldom.documents, seldom.pairs);
    const order = [...words.values(), ...latin.values(), ...concepts.values(), ...common.values()];
    const names = [
      ...words.keys(),
      ...[...latin.keys()].map((word) => `l${word}`),
      ...[...concepts.keys()].map((concept) => `c${concept}`),
      ...[...common.keys()].map(seamName),
    ];
    const hashes = names.map(hashOf);
    const vocabulary = [...words.keys(), ...latin.keys()];
    const termHash = Uint32Array.from(hashes, ([hash]) => hash);
    const docHash = Uint32Array.from(columns, (row) => hashOf(docKey(row))[0]);
    return {
      head: {
        documents: columns.length,
        words: words.size,
        latin: latin.size,
        sets: Object.fromEntries(FACETS.map((facet, place) => [facet, valuesOf(sets[place])])),
      },
      rows: {
        ...pool.rows(order),
        termHash,
        termCheck: Uint32Array.from(hashes, ([, check]) => check),
        termSlots: slotsFor(termHash),
        ...textRows(vocabulary),
        ...wordKeyRows([...words.keys()], [...latin.keys()]),
        joints: seams.row,
        jointFrom: seams.from,
        kinds: Uint8Array.from(columns, (row) => SEARCH_KINDS.indexOf(row.kind)),
        records: Float64Array.from(columns, (row) => row.record),
        docHash,
        docSlots: slotsFor(docHash),
        publishedAt: Float64Array.from(columns, (row) => row.publishedAt),
        deadlines: numbersOf(columns, (row) => row.deadline),
        amounts: numbersOf(columns, (row) => row.amount),
      },
      facetRows: setNumbers.map((numbers, place) => narrow(numbers, sets[place]?.size ?? 1)),
    };
  };
  return { add, size: () => columns.length, finish };
}

/** A number a document, NaN where there is none; no row at all where none has one. */
function numbersOf(columns: readonly Columns[], of: (row: Columns) => number | null): Float64Array {
  if (columns.every((row) => of(row) === null)) return new Float64Array(0);
  return Float64Array.from(columns, (row) => of(row) ?? Number.NaN);
}

/** A document's key in the index. */
export function docKey({ kind, id }: Pick<SearchDocument, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** A seam that so many documents have is a term of its own. */
const COMMON_SEAM = 48;

/** How a seam is named among the terms. */
export function seamName(pair: number): string {
  return `s${pair}`;
}

type Joints = { readonly documents: Numbers; readonly pairs: Numbers };

/** Common seams become terms of the pool; the seldom ones are left for the rows by hash. */
function partSeams(pool: ReturnType<typeof postingPool>, { documents, pairs }: Joints) {
  const counts = new Map<number, number>();
  for (let place = 0; place < pairs.length; place += 1) {
    const pair = pairs.numbers[place] ?? 0;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const common = new Map<number, number>();
  for (const [pair, count] of counts) if (count >= COMMON_SEAM) common.set(pair, pool.newTerm());
  const seldom: Joints = { documents: emptyNumbers(), pairs: emptyNumbers() };
  for (let place = 0; place < pairs.length; place += 1) {
    const pair = pairs.numbers[place] ?? 0;
    const document = documents.numbers[place] ?? 0;
    const term = common.get(pair);
    if (term !== undefined) pool.add(term, document, USUAL_IMPACT);
    else {
      writeNumber(seldom.documents, document);
      writeNumber(seldom.pairs, pair);
    }
  }
  return { common, seldom };
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
  const key = [...new Set(values)].sort().join(BETWEEN);
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

/** As few bytes a document as the number of sets allows. */
function narrow(numbers: readonly number[], sets: number): Narrow {
  if (sets <= 0x100) return Uint8Array.from(numbers);
  return sets <= 0x1_0000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
