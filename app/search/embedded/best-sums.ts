import type { Narrow } from "./segment-format.ts";

/** So many documents are taken; fewer where the rest come to less than half of the leading. */
const MOST = 1_700;
const LEAST = 1_000;
const LEADING = 100;

/** What leaves a sum as it is. */
export const UNRAISED = 1_024;

/** Raised sums are counted in so many bins, by their upper bits. */
const BINS = 8_192;
const LOWER_BITS = 3;
/** Of a large part every so many-th document tells well enough where the best begin. */
const SAMPLE_STEP = 16;
const SAMPLED_FROM = 50_000;

/** Documents, ascending, and in step how well each scores. */
export type Scored = { readonly documents: Uint32Array; readonly scores: Float32Array };

/** Sums, what documents are raised by, in 1,024ths, by the set of values that they have, and which set that is. */
export type RaisedSums = { readonly sums: Sums; readonly raises: Uint16Array; readonly sets: Narrow };

/** One number a document, and the same numbers two at a time. */
export type Sums = { readonly each: Uint16Array; readonly pairs: Int32Array };

/** No sum may be greater. */
export const GREATEST_SUM = 0x7fff;
const ABOVE_GREATEST = 0x8000_8000;
const IN_BOTH = 0x1_0001;
/** So many pairs are looked at together. */
const TOGETHER = 2;

/** Room for a sum a document, all nought. */
export function emptySums(size: number): Sums {
  const pairs = new Int32Array(TOGETHER * Math.ceil(size / (2 * TOGETHER)));
  return { each: new Uint16Array(pairs.buffer, 0, size), pairs };
}

/** The documents with the best sums when these are raised: about `MOST`, and none without a sum. */
export function bestSums(raisedSums: RaisedSums): Scored {
  const { sums, raises, sets } = raisedSums;
  const { each, pairs } = sums;
  const least = leastOfBest(raisedSums);
  const above = least + (1 << LOWER_BITS);
  // Most would not come up to it even if they were raised by the most that anything raises.
  const most = raises.reduce((greatest, raise) => Math.max(greatest, raise), UNRAISED);
  const lacking = Math.imul(GREATEST_SUM + 1 - Math.max(1, Math.floor((least * UNRAISED) / most)), IN_BOTH);
  const documents = new Uint32Array(3 * MOST);
  const scores = new Float32Array(3 * MOST);
  let count = 0;
  let equals = 0;
  // Backwards: of the many that may be equally good the newest are taken, and never for one that is better.
  for (let pair = pairs.length - TOGETHER; pair >= 0; pair -= TOGETHER) {
    // Four at once: with what the least lacks to be too great, a sum that comes up to it is.
    if (((((pairs[pair] ?? 0) + lacking) | ((pairs[pair + 1] ?? 0) + lacking)) & ABOVE_GREATEST) === 0) continue;
    for (let document = 2 * (pair + TOGETHER) - 1; document >= 2 * pair; document -= 1) {
      const score = raised(each[document] ?? 0, raises[sets[document] ?? 0]);
      if (score < least || (score < above && equals === MOST) || count === documents.length) continue;
      if (score < above) equals += 1;
      documents[count] = document;
      scores[count] = score;
      count += 1;
    }
  }
  return { documents: documents.subarray(0, count).reverse(), scores: scores.subarray(0, count).reverse() };
}

/** The raised sum from which on documents are taken; 1 when there are few that have any. */
function leastOfBest({ sums: { each }, raises, sets }: RaisedSums): number {
  const step = each.length < SAMPLED_FROM ? 1 : SAMPLE_STEP;
  const bins = new Uint32Array(BINS);
  for (let document = 0; document < each.length; document += step) {
    const bin = raised(each[document] ?? 0, raises[sets[document] ?? 0]) >>> LOWER_BITS;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let bin = BINS;
  let half = 0;
  for (let count = 0; bin > 0 && count < MOST && (bin > half || count < LEAST); ) {
    bin -= 1;
    count += step * (bins[bin] ?? 0);
    if (half === 0 && count >= LEADING) half = bin >>> 1;
  }
  return Math.max(1, bin << LOWER_BITS);
}

function raised(sum: number, raise = UNRAISED): number {
  return (sum * raise) >>> 10;
}

const SCORE_BINS = 1_024;

/** About the score that so many of the scores come up to. */
export function scoreOfFirst(scores: Float32Array, many: number): number {
  let greatest = 0;
  for (let place = 0; place < scores.length; place += 1) greatest = Math.max(greatest, scores[place] ?? 0);
  const scale = SCORE_BINS / greatest;
  const bins = new Uint32Array(SCORE_BINS + 1);
  for (let place = 0; place < scores.length; place += 1) {
    const bin = ((scores[place] ?? 0) * scale) | 0;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let bin = SCORE_BINS + 1;
  for (let count = 0; bin > 0 && count < many; ) {
    bin -= 1;
    count += bins[bin] ?? 0;
  }
  return bin / scale;
}
