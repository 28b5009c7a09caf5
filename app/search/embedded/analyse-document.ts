import type { SearchDocument } from "../engine.ts";
import { FIELDS, type Field, PLAIN_BODY_LIMIT } from "../ranking/concept-places.ts";
import { classOf, HAN, LATIN } from "../text/character-class.ts";
import { stem } from "../text/latin.ts";
import { normalize } from "../text/normalize.ts";
import { cutHan } from "../text/words.ts";
import { sightings } from "../thesaurus.ts";
import { type Counts, oneMore } from "./impact.ts";

/** A document taken apart: which term stands how often in which field. */
export type Analysed = {
  readonly plain: Readonly<Record<Field, string>>;
  /** Chinese words, as the dictionary cuts them. */
  readonly words: ReadonlyMap<string, Counts>;
  /** Stems of English and other letters. */
  readonly latin: ReadonlyMap<string, Counts>;
  readonly concepts: ReadonlyMap<number, Counts>;
  /** Pairs of characters across the seam of two words, `first * 65536 + second`: what words alone would miss. */
  readonly joints: ReadonlySet<number>;
};

/** Takes a document apart: its words, what lies across them, and the concepts of the thesaurus. */
export function analyseDocument(document: SearchDocument): Analysed {
  const plain = plainFields(document);
  const text = `${plain.title}\u0000${plain.tags}\u0000${plain.body}\u0000${plain.organization}`;
  const boundaries = new Uint8Array(text.length + 1);
  const words = new Map<string, Counts>();
  const latin = new Map<string, Counts>();
  const joints = new Set<number>();
  const ends = fieldEnds(plain);
  let column = 0;
  const takeWord = (start: number, end: number) => {
    boundaries[start] = 1;
    boundaries[end] = 1;
    const word = text.slice(start, end);
    words.set(word, oneMore(words.get(word) ?? 0, column));
    const after = text.charCodeAt(end);
    if (classOf(after) === HAN) joints.add(text.charCodeAt(end - 1) * 65_536 + after);
  };
  for (let place = 0; place < text.length; ) {
    while (place >= (ends[column] ?? text.length + 1)) column += 1;
    const kind = classOf(text.charCodeAt(place));
    let end = place + 1;
    if (kind !== 0) while (classOf(text.charCodeAt(end)) === kind) end += 1;
    if (kind === HAN) cutHan(text, place, end, takeWord);
    else if (kind === LATIN) {
      const word = stem(text.slice(place, end));
      latin.set(word, oneMore(latin.get(word) ?? 0, column));
    }
    place = end;
  }
  return { plain, words, latin, concepts: conceptsIn(text, boundaries, ends), joints };
}

/** The document's texts in the one spelling that everything is compared in. */
export function plainFields(document: SearchDocument): Record<Field, string> {
  const { title, titleOther } = document;
  return {
    title: normalize(titleOther === "" ? title : `${title} \n ${titleOther}`),
    tags: normalize(document.tags),
    body: normalize(document.body),
    organization: normalize(document.organization),
  };
}

function fieldEnds(plain: Readonly<Record<Field, string>>): readonly number[] {
  let end = -1;
  return FIELDS.map((field) => {
    end += plain[field].length + 1;
    return end;
  });
}

function conceptsIn(text: string, boundaries: Uint8Array, ends: readonly number[]): ReadonlyMap<number, Counts> {
  const concepts = new Map<number, Counts>();
  const [, bodyFrom = 0, bodyEnd = 0] = ends;
  for (const { concept, start } of sightings(text, boundaries)) {
    const column = ends.findIndex((end) => start < end);
    const isBeyond = start > bodyFrom + PLAIN_BODY_LIMIT && start < bodyEnd;
    if (!isBeyond) concepts.set(concept, oneMore(concepts.get(concept) ?? 0, Math.max(0, column)));
  }
  return concepts;
}
