import { SEARCH_KINDS, type SearchKind } from "../engine.ts";
import type { ConceptRows } from "./concept-rows.ts";
import { docKey } from "./grow-columns.ts";
import { numbersIn } from "./hashed-rows.ts";
import { USUAL_IMPACT } from "./impact.ts";
import { documentsWithSeam, type SeamSource } from "./seam-rows.ts";
import type { SegmentData } from "./segment-format.ts";
import { hashOf } from "./term-hash.ts";
import { pairKey, soundKeysOf, soundNumber } from "./word-keys.ts";

/** A term's place among the terms of a segment. */
export type Term = number;

/** Postings taken out of a segment: document numbers, ascending, with their impacts, 1 to 255. Good until the next reading. */
export type Postings = { readonly documents: Uint32Array; readonly impacts: Uint8Array; readonly length: number };

type SegmentParts = Omit<SegmentData, "seams">;

/** A segment that can be asked. Documents have numbers from nought. */
export type Segment = ReturnType<typeof openSegment>;

/** Opens the rows of a segment for questions; nothing is copied but the words' text. `close` ends `seams`. */
export function openSegment({ head, rows, facetRows }: SegmentParts, seams: SeamSource, close: () => void) {
  const { documents } = head;
  const text = Buffer.from(rows.wordText.buffer, rows.wordText.byteOffset, rows.wordText.byteLength).toString(
    "utf16le",
  );
  const scratch = { documents: new Uint32Array(documents), impacts: new Uint8Array(documents) };

  const wordAt = (number: number) => text.slice(rows.wordFrom[number] ?? 0, rows.wordFrom[number + 1] ?? 0);
  const termOf = (name: string) => placeOf(name, rows.termSlots, rows.termHash, rows.termCheck);

  return {
    size: documents,
    sets: head.sets,
    facetRows,
    kinds: rows.kinds,
    /** The numbers of the kinds that any document here is of. */
    kindsHeld: SEARCH_KINDS.flatMap((_kind, number) => (rows.kinds.includes(number) ? [number] : [])),
    records: rows.records,
    publishedAt: rows.publishedAt,
    deadlines: rows.deadlines,
    amounts: rows.amounts,
    bytes: byteLengthOf(rows) + facetRows.reduce((sum, row) => sum + row.byteLength, 0),

    /** The word with this number; Chinese words come before English ones. */
    wordAt,
    wordTerm: (word: string): Term | undefined => termOf(word),
    latinTerm: (stemmed: string): Term | undefined => termOf(`l${stemmed}`),
    conceptTerm: (concept: number): Term | undefined => termOf(`c${concept}`),
    count: (term: Term): number => rows.termCount[term] ?? 0,

    /** Chinese words that hold the text, itself among them; their numbers are their terms. */
    wordsHolding(part: string): readonly Term[] {
      return numbersIn(rows.holders, rows.holderFrom, pairKey(part)).filter((word) => wordAt(word).includes(part));
    },
    /** Words, Chinese or English, that have the sound key. */
    wordsSounding(key: string): readonly string[] {
      return numbersIn(rows.sounds, rows.soundFrom, soundNumber(key)).flatMap((number) => {
        const word = wordAt(number);
        return soundKeysOf(word, number < head.words).includes(key) ? [word] : [];
      });
    },

    /** The term's documents, in numbers that the next call overwrites. */
    postings: (term: Term): Postings => readPostings(rows, term, scratch),

    /** Documents with their concepts, for `concept-rows` to read. */
    conceptRows: { concepts: rows.concepts, conceptFrom: rows.conceptFrom } satisfies ConceptRows,
    /** Documents, ascending, in which the pair of characters stands across two words. */
    joined: (pair: number): Uint32Array => documentsWithSeam(seams, pair),
    /** Lets go of the file that the seams are read from. */
    close,

    /** Documents whose key has this one's hash; the record tells which of them it is. */
    candidatesFor(key: { readonly kind: SearchKind; readonly id: string }): readonly number[] {
      const [hash] = hashOf(docKey(key));
      const mask = rows.docSlots.length - 1;
      const found: number[] = [];
      for (let slot = hash & mask; rows.docSlots[slot] !== 0; slot = (slot + 1) & mask) {
        const document = (rows.docSlots[slot] ?? 0) - 1;
        if (rows.docHash[document] === hash) found.push(document);
      }
      return found;
    },
    kindAt: (document: number): SearchKind => SEARCH_KINDS[rows.kinds[document] ?? 0] ?? "call",
  };
}

function readPostings(
  { postings, termFrom }: SegmentData["rows"],
  term: Term,
  into: { readonly documents: Uint32Array; readonly impacts: Uint8Array },
): Postings {
  const to = termFrom[term + 1] ?? 0;
  let document = -1;
  let length = 0;
  for (let at = termFrom[term] ?? 0; at < to; ) {
    let byte = postings[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    document += (step >>> 1) + 1;
    into.documents[length] = document;
    into.impacts[length] = (step & 1) === 1 ? (postings[at++] ?? 0) : USUAL_IMPACT;
    length += 1;
  }
  return { documents: into.documents, impacts: into.impacts, length };
}

function placeOf(name: string, slots: Uint32Array, hashes: Uint32Array, checks: Uint32Array): number | undefined {
  const [hash, check] = hashOf(name);
  const mask = slots.length - 1;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const place = (slots[slot] ?? 0) - 1;
    if (hashes[place] === hash && checks[place] === check) return place;
  }
  return undefined;
}

function byteLengthOf(rows: SegmentData["rows"]): number {
  return Object.values(rows).reduce((sum, row) => sum + row.byteLength, 0);
}
