import { emptyNumbers, type Numbers, writeNumber } from "./bytes.ts";
import { listOf, type Run, type Sightings, sortPostings } from "./sort-postings.ts";

/** So many sightings, or documents, are sorted together: what sorting takes in memory. */
const MOST_AT_ONCE = 1 << 22;
/** What a sighting leaves for the number of its term. */
const MOST_TERMS = 1 << 24;

/**
 * The lists of all terms, which grow at once. Which term stands in which document is noted as it comes, and every few
 * million notes are sorted by term: that reads and writes memory in a row, where adding to the lists one by one waits
 * for each of them.
 */
export function postingRuns(mostAtOnce = MOST_AT_ONCE) {
  const known = { next: emptyNumbers(), counts: emptyNumbers(), lengths: emptyNumbers() };
  const noted: Sightings = { found: emptyNumbers(), ends: emptyNumbers(), firstDocument: 0 };
  const runs: Run[] = [];
  const settle = () => {
    if (noted.ends.length === 0) return;
    runs.push(sortPostings(noted, known));
    noted.firstDocument += noted.ends.length;
    noted.found.length = 0;
    noted.ends.length = 0;
  };
  return {
    /** A new list; lists are numbered from nought. */
    newTerm(): number {
      const term = known.next.length;
      if (term === MOST_TERMS) throw new RangeError("search index: too many terms");
      for (const row of [known.next, known.counts, known.lengths]) writeNumber(row, 0);
      return term;
    },
    /** The document at hand has the term, whose list it comes to once. */
    note: (term: number, impact: number): void => writeNumber(noted.found, ((term << 8) | impact) >>> 0),
    /** Ends the document at hand. The first is number nought. */
    nextDocument(): void {
      writeNumber(noted.ends, noted.found.length);
      if (noted.found.length >= mostAtOnce || noted.ends.length >= mostAtOnce) settle();
    },
    /** All lists one behind the other in the order given, where each begins, and how many documents each has. */
    rows(order: readonly number[]) {
      settle();
      return {
        ...joined(runs, known.lengths, order),
        termCount: Uint32Array.from(order, (term) => known.counts.numbers[term] ?? 0),
      };
    },
  };
}

/** `lengths`: how many bytes each term's list has in all runs. */
function joined(runs: readonly Run[], lengths: Numbers, order: readonly number[]) {
  const termFrom = new Uint32Array(order.length + 1);
  let length = 0;
  for (const [place, term] of order.entries()) {
    termFrom[place] = length;
    length += lengths.numbers[term] ?? 0;
  }
  termFrom[order.length] = length;
  const postings = new Uint8Array(length);
  const next = termFrom.slice();
  for (const run of runs) {
    for (const [place, term] of order.entries()) {
      const list = listOf(run, term);
      if (list === undefined) continue;
      const from = run.from[list] ?? 0;
      const to = run.from[list + 1] ?? 0;
      const target = next[place] ?? 0;
      copy(run.bytes, from, to, postings, target);
      next[place] = target + to - from;
    }
  }
  return { postings, termFrom };
}

const FEW_BYTES = 64;

/** Most lists are a few bytes long, and calling for a copy of these takes longer than copying. */
function copy(bytes: Uint8Array, from: number, to: number, into: Uint8Array, target: number): void {
  if (to - from > FEW_BYTES) into.set(bytes.subarray(from, to), target);
  else for (let at = from; at < to; at += 1) into[target + at - from] = bytes[at] ?? 0;
}
