import { FACETS, SEARCH_KINDS, type SearchDocument } from "../engine.ts";
import { emptyNumbers, type Numbers, writeNumber } from "./bytes.ts";
import type { Narrow } from "./segment-format.ts";
import { hashOf, slotsFor } from "./term-hash.ts";

/** What a document brings beside its terms. */
export type Columns = Pick<SearchDocument, "kind" | "id" | "facets" | "publishedAt" | "deadline" | "amount">;

/** A document's key in the index. */
export function docKey({ kind, id }: Pick<SearchDocument, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** Gathers what stands in one number a document, and the sets of facet values that documents have. */
export function growColumns() {
  const kinds: number[] = [];
  const records: number[] = [];
  const hashes = emptyNumbers();
  const publishedAt: number[] = [];
  const deadlines: (number | null)[] = [];
  const amounts: (number | null)[] = [];
  const sets = FACETS.map(() => new Map<string, number>([["", 0]]));
  const setNumbers = FACETS.map(() => emptyNumbers());
  return {
    add(row: Columns, record: number): void {
      kinds.push(SEARCH_KINDS.indexOf(row.kind));
      records.push(record);
      writeNumber(hashes, hashOf(docKey(row))[0]);
      publishedAt.push(row.publishedAt);
      deadlines.push(row.deadline);
      amounts.push(row.amount);
      for (let place = 0; place < FACETS.length; place += 1) {
        const facet = FACETS[place];
        const numbers = setNumbers[place];
        if (facet === undefined || numbers === undefined) continue;
        const values = row.facets[facet];
        writeNumber(numbers, values === undefined ? 0 : setNumber(sets[place], values));
      }
    },
    size: () => kinds.length,
    finish() {
      const docHash = hashes.numbers.slice(0, hashes.length);
      return {
        sets: Object.fromEntries(FACETS.map((facet, place) => [facet, valuesOf(sets[place])])),
        facetRows: setNumbers.map((numbers, place) => narrow(numbers, sets[place]?.size ?? 1)),
        rows: {
          kinds: Uint8Array.from(kinds),
          records: placesOf(records),
          docHash,
          docSlots: slotsFor(docHash),
          publishedAt: Float64Array.from(publishedAt),
          deadlines: numbersOf(deadlines),
          amounts: numbersOf(amounts),
        },
      };
    },
  };
}

/** Where records stand in the log, in four bytes each as long as these can tell. */
function placesOf(records: readonly number[]): Uint32Array | Float64Array {
  const isNear = records.every((place) => place <= 0xffff_ffff);
  return isNear ? Uint32Array.from(records) : Float64Array.from(records);
}

/** A number a document, NaN where there is none; no row at all where none has one. */
function numbersOf(numbers: readonly (number | null)[]): Float64Array {
  if (numbers.every((number) => number === null)) return new Float64Array(0);
  return Float64Array.from(numbers, (number) => number ?? Number.NaN);
}

const BETWEEN = "\u0001";

function setNumber(sets: Map<string, number> | undefined, values: readonly string[]): number {
  // A value without a sign is none: nobody could choose it.
  const told = values.includes("") ? values.filter((value) => value !== "") : values;
  if (sets === undefined || told.length === 0) return 0;
  const key = told.length === 1 ? (told[0] ?? "") : [...new Set(told)].sort().join(BETWEEN);
  const known = sets.get(key) ?? sets.size;
  sets.set(key, known);
  return known;
}

function valuesOf(sets: ReadonlyMap<string, number> | undefined): readonly (readonly string[])[] {
  return [...(sets?.keys() ?? [])].map((key) => (key === "" ? [] : key.split(BETWEEN)));
}

/** As few bytes a document as the number of sets allows; none where all have the same. */
function narrow({ numbers, length }: Numbers, sets: number): Narrow {
  const some = numbers.subarray(0, sets === 1 ? 0 : length);
  if (sets <= 0x100) return Uint8Array.from(some);
  return sets <= 0x1_0000 ? Uint16Array.from(some) : Uint32Array.from(some);
}
