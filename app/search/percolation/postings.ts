/**
 * Readings in flat rows of numbers, kept under the rarest clause of each, so that looking at one costs nanoseconds:
 * the search's slot, its scope, a second and third clause (0 when there is none), and where more are listed (0 for none).
 */
export type Postings = {
  readonly add: (row: PostingRow) => void;
  readonly drop: (slot: number, clauses: Iterable<number>) => void;
  /**
   * Calls `take` for every row under the clause all of whose clauses hold, which is those whose number in `held` is the
   * document's; `more` are further clauses, negative those that must not hold.
   */
  readonly each: (clause: number, held: Int32Array, document: number, take: TakeRow) => void;
};

export type PostingRow = {
  readonly slot: number;
  readonly scope: number;
  /** The rarest first; 0 alone for a search that asks for no words. */
  readonly clauses: readonly number[];
  readonly without: readonly number[];
};

type TakeRow = (slot: number, scope: number, second: number, third: number, more: readonly number[]) => void;

const STRIDE = 5;
const NO_MORE: readonly number[] = [];

type Rows = { numbers: Int32Array; length: number };

export function openPostings(): Postings {
  const lists: (Rows | undefined)[] = [];
  const mores = new Map<number, readonly number[]>();
  let lastMore = 0;
  return {
    add({ slot, scope, clauses, without }) {
      const [first = 0, second = 0, third = 0, ...others] = clauses;
      const more = [...others, ...without.map((clause) => -clause)];
      if (more.length > 0) {
        lastMore += 1;
        mores.set(lastMore, more);
      }
      const rows = lists[first] ?? { numbers: new Int32Array(STRIDE), length: 0 };
      while (lists.length <= first) lists.push(undefined);
      lists[first] = rows;
      if (rows.length === rows.numbers.length) rows.numbers = grown(rows.numbers);
      rows.numbers.set([slot, scope, second, third, more.length > 0 ? lastMore : 0], rows.length);
      rows.length += STRIDE;
    },
    drop(slot, clauses) {
      for (const clause of clauses) {
        const rows = lists[clause];
        if (rows === undefined) continue;
        for (let place = rows.length - STRIDE; place >= 0; place -= STRIDE) {
          if (rows.numbers[place] !== slot) continue;
          mores.delete(rows.numbers[place + 4] ?? 0);
          rows.numbers.copyWithin(place, place + STRIDE, rows.length);
          rows.length -= STRIDE;
        }
        if (rows.length === 0) lists[clause] = undefined;
      }
    },
    each(clause, held, document, take) {
      const rows = lists[clause];
      if (rows === undefined) return;
      const { numbers, length } = rows;
      for (let place = 0; place < length; place += STRIDE) {
        const second = numbers[place + 2] ?? 0;
        if (held[second] !== document) continue;
        const third = numbers[place + 3] ?? 0;
        if (held[third] !== document) continue;
        const where = numbers[place + 4] ?? 0;
        const more = where === 0 ? NO_MORE : (mores.get(where) ?? NO_MORE);
        if (where !== 0 && !allHold(more, held, document)) continue;
        take(numbers[place] ?? 0, numbers[place + 1] ?? 0, second, third, more);
      }
    },
  };
}

function grown(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function allHold(clauses: readonly number[], held: Int32Array, document: number): boolean {
  return clauses.every((clause) => (clause < 0 ? held[-clause] !== document : held[clause] === document));
}
