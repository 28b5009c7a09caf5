import type { SearchDocument } from "../engine.ts";
import type { ScoredText } from "../ranking/scored-text.ts";
import type { LiveIndex, Place } from "./live-index.ts";
import { type StoredDocument, textOfStored } from "./stored-document.ts";

/** A document read back from its record, ready for ranking. */
export type Prepared = {
  readonly document: SearchDocument;
  readonly stored: StoredDocument;
  readonly text: ScoredText;
};

/** When so many were read lately, those that were not asked for since the last time are let go. */
const MOST_LATELY = 6_000;

/** Prepared documents by the places of their records, which mean another thing in another generation of the index. */
type Kept = { readonly generation: string; lately: Map<number, Prepared>; before: ReadonlyMap<number, Prepared> };

const kept = new WeakMap<LiveIndex, Kept>();

/** The document at a place; those read lately are kept, for the same ones come up again and again. */
export function preparedAt(index: LiveIndex, place: Place): Prepared {
  const record = place.part.segment.records[place.document] ?? 0;
  let known = kept.get(index);
  if (known?.generation !== index.generation()) {
    known = { generation: index.generation(), lately: new Map(), before: new Map() };
    kept.set(index, known);
  }
  const found = known.lately.get(record);
  if (found !== undefined) return found;
  const prepared = known.before.get(record) ?? freshlyPrepared(index, place);
  if (known.lately.size >= MOST_LATELY) {
    known.before = known.lately;
    known.lately = new Map();
  }
  known.lately.set(record, prepared);
  return prepared;
}

function freshlyPrepared(index: LiveIndex, place: Place): Prepared {
  const stored = index.read(place);
  return { document: stored.document, stored, text: textOfStored(stored) };
}
