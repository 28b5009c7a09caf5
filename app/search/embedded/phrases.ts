import { FIELDS } from "../ranking/concept-places.ts";
import { textOf } from "../ranking/field-row.ts";
import { stem } from "../text/latin.ts";
import { type Run, runsOf } from "../text/runs.ts";
import type { LiveIndex } from "./live-index.ts";
import type { Part } from "./live-state.ts";
import { rememberedAnswers } from "./part-memory.ts";
import { preparedAt } from "./prepared.ts";
import { pairKey } from "./word-keys.ts";

/** Documents of the part in which the normalised text stands as it is; whoever asks skips the dead. */
export function documentsWith(index: LiveIndex, part: Part, plain: string): Uint32Array {
  return once(part, `p${plain}`, () => {
    const runs = runsOf(plain);
    const [first] = runs;
    if (first === undefined) return new Uint32Array(0);
    if (runs.length === 1) {
      return first.script === "latin" ? latinDocuments(part, first.text) : hanDocuments(index, part, first.text);
    }
    let left: Uint32Array | undefined;
    for (const run of runs) {
      const found = run.script === "latin" ? latinDocuments(part, run.text) : hanDocuments(index, part, run.text);
      left = left === undefined ? found : common(left, found);
    }
    const wanted = inOneRow(runs);
    return (left ?? new Uint32Array(0)).filter((document) => {
      const { row } = preparedAt(index, { part, document }).text;
      return FIELDS.some((field) => inOneRow(runsOf(textOf(row, field))).includes(wanted));
    });
  });
}

/** Documents in which the characters stand across the seams of words: those that no word of theirs holds. */
export function documentsAcross(index: LiveIndex, part: Part, plain: string): Uint32Array {
  return once(part, `a${plain}`, () => {
    if (plain.length < 2) return new Uint32Array(0);
    if (plain.length > 2) return verified(index, part, plain, withEveryPair(part, plain));
    return part.segment.joined(pairKey(plain));
  });
}

function verified(index: LiveIndex, part: Part, plain: string, documents: Iterable<number>): Uint32Array {
  return Uint32Array.from([...documents].filter((document) => index.holds({ part, document }, plain)));
}

/** Documents that hold every pair of the text, and one of them across a seam: few are left to be looked into. */
function withEveryPair(part: Part, plain: string): readonly number[] {
  const { segment } = part;
  const met = new Uint8Array(segment.size);
  const across = new Set<number>();
  const pairs = plain.length - 1;
  for (let place = 0; place < pairs; place += 1) {
    const take = (document: number) => {
      if (met[document] === place) met[document] = place + 1;
    };
    for (const document of segment.joined(pairKey(plain, place))) {
      across.add(document);
      take(document);
    }
    for (const term of segment.wordsHolding(plain.slice(place, place + 2))) {
      const { documents: holding, length } = segment.postings(term);
      for (let at = 0; at < length; at += 1) take(holding[at] ?? 0);
    }
  }
  return [...across].filter((document) => met[document] === pairs).sort((one, other) => one - other);
}

function latinDocuments(part: Part, word: string): Uint32Array {
  const term = part.segment.latinTerm(stem(word));
  if (term === undefined) return new Uint32Array(0);
  const { documents, length } = part.segment.postings(term);
  return documents.slice(0, length);
}

function hanDocuments(index: LiveIndex, part: Part, text: string): Uint32Array {
  const found = new Set<number>(documentsAcross(index, part, text));
  for (const term of part.segment.wordsHolding(text)) {
    const { documents, length } = part.segment.postings(term);
    for (let place = 0; place < length; place += 1) found.add(documents[place] ?? 0);
  }
  return Uint32Array.from([...found].sort((one, other) => one - other));
}

function common(left: Uint32Array, right: Uint32Array): Uint32Array {
  const other = new Set(right);
  return left.filter((document) => other.has(document));
}

const SEAM = "\u0001";

/** Runs as one string in which a phrase is a substring: English by whole stems, Chinese open at its ends. */
function inOneRow(runs: readonly Run[]): string {
  const texts = runs.map((run) => (run.script === "latin" ? `${SEAM}${stem(run.text)}${SEAM}` : run.text));
  return texts.join(SEAM);
}

function once(part: Part, key: string, find: () => Uint32Array): Uint32Array {
  return rememberedAnswers(part, key, () => ({ documents: find(), impacts: UNWEIGHED })).documents;
}

const UNWEIGHED = new Uint8Array(0);
