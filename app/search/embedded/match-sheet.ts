import type { AskedWords, ConceptAnswer } from "../ranking/asked-words.ts";
import { needsShare, TEXT_SHARE } from "../ranking/fuse-needs.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { tallyOf } from "./gather-unit.ts";
import type { Part } from "./live-state.ts";
import type { Answers } from "./part-memory.ts";

/** A call as the index is asked for it: its words, what each asking's words weigh in all, and how many askings are needs; then come title and text. */
export type Asked = { readonly words: AskedWords; readonly wholes: readonly number[]; readonly needs: number };

/** How well products answer: all askings together, and each by itself, in step with `documents` (ascending). */
export type Reckoned = {
  readonly documents: Uint32Array;
  readonly together: Float32Array;
  readonly scores: readonly Float32Array[];
};

/** What every document gets for the words that it answers itself, 0 to 1. `own`: per word its answers in the part. */
export function reckonByWords(part: Part, { words, wholes, needs }: Asked, own: readonly Answers[]): Float32Array {
  const { size } = part.segment;
  const { sums, seen } = tallyOf(part);
  const best = new Float32Array(size);
  const texts = new Float32Array(size);
  for (let asking = 0; asking < words.places.length; asking += 1) {
    let count = 0;
    for (const place of words.places[asking] ?? []) {
      const { documents, impacts } = own[place] ?? NO_ANSWERS;
      count = addUp(sums, seen, count, documents, impacts, words.units[place]?.weight ?? 0);
    }
    const share = 1 / (255 * (wholes[asking] ?? 1));
    if (asking < needs) takeBest(sums, seen, count, share, best);
    else takeText(sums, seen, count, share * textShare(asking - needs), texts);
  }
  for (let document = 0; document < size; document += 1) {
    texts[document] = (texts[document] ?? 0) + needsShare(best[document] ?? 0, 0);
  }
  return texts;
}

const NO_ANSWERS: Answers = { documents: new Uint32Array(0), impacts: new Uint8Array(0) };

function textShare(place: number): number {
  return place === 0 ? TEXT_SHARE.title : TEXT_SHARE.whole;
}

function addUp(
  sums: Float32Array,
  seen: Uint32Array,
  before: number,
  documents: Uint32Array,
  impacts: Uint8Array,
  weight: number,
): number {
  let count = before;
  for (let place = 0; place < documents.length; place += 1) {
    const document = documents[place] ?? 0;
    const sum = sums[document] ?? 0;
    if (sum === 0) {
      seen[count] = document;
      count += 1;
    }
    sums[document] = sum + weight * (impacts[place] ?? 0);
  }
  return count;
}

function takeBest(sums: Float32Array, seen: Uint32Array, count: number, share: number, best: Float32Array): void {
  for (let place = 0; place < count; place += 1) {
    const document = seen[place] ?? 0;
    const score = (sums[document] ?? 0) * share;
    sums[document] = 0;
    if (score > (best[document] ?? 0)) best[document] = score;
  }
}

function takeText(sums: Float32Array, seen: Uint32Array, count: number, share: number, texts: Float32Array): void {
  for (let place = 0; place < count; place += 1) {
    const document = seen[place] ?? 0;
    texts[document] = (texts[document] ?? 0) + (sums[document] ?? 0) * share;
    sums[document] = 0;
  }
}

/** What these documents (ascending) get when what is near to the words counts as well, before their field of work. */
export function reckonWithNear(
  part: Part,
  { words, wholes, needs }: Asked,
  own: readonly Answers[],
  documents: Uint32Array,
): Reckoned {
  const width = documents.length;
  const worths = new Uint8Array(words.units.length * width);
  for (let unit = 0; unit < words.units.length; unit += 1) {
    enterOwn(worths, unit * width, documents, own[unit] ?? NO_ANSWERS);
  }
  const answered: (readonly ConceptAnswer[] | undefined)[] = Array.from({ length: CONCEPTS.length });
  for (const [concept, answers] of words.byConcept) answered[concept] = answers;
  let slot = 0;
  const take = (concept: number, impact: number) => {
    const answers = answered[concept];
    if (answers === undefined) return;
    for (const { unit, share } of answers) {
      const at = unit * width + slot;
      const worth = impact * share;
      if (worth > (worths[at] ?? 0)) worths[at] = worth;
    }
  };
  for (; slot < width; slot += 1) part.segment.conceptsOf(documents[slot] ?? 0, take);
  const scores = words.places.map((units, asking) => {
    const row = new Float32Array(width);
    for (const unit of units) {
      const weight = (words.units[unit]?.weight ?? 0) / (255 * (wholes[asking] ?? 1));
      for (let slot = 0; slot < width; slot += 1) {
        row[slot] = (row[slot] ?? 0) + weight * (worths[unit * width + slot] ?? 0);
      }
    }
    return row;
  });
  return { documents, scores, together: together(scores, needs, width) };
}

/** Enters how well each of the documents answers; both rows are ascending. */
function enterOwn(worths: Uint8Array, from: number, documents: Uint32Array, answers: Answers): void {
  let slot = 0;
  for (let place = 0; place < answers.documents.length && slot < documents.length; place += 1) {
    const document = answers.documents[place] ?? 0;
    while (slot < documents.length && (documents[slot] ?? 0) < document) slot += 1;
    if (documents[slot] === document) worths[from + slot] = answers.impacts[place] ?? 0;
  }
}

function together(scores: readonly Float32Array[], needs: number, width: number): Float32Array {
  const sums = new Float32Array(width);
  for (let slot = 0; slot < width; slot += 1) {
    let best = 0;
    let second = 0;
    let texts = 0;
    for (let asking = 0; asking < scores.length; asking += 1) {
      const score = scores[asking]?.[slot] ?? 0;
      if (asking >= needs) texts += textShare(asking - needs) * score;
      else if (score > best) {
        second = best;
        best = score;
      } else if (score > second) second = score;
    }
    sums[slot] = needsShare(best, second) + texts;
  }
  return sums;
}
