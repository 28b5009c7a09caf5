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

const MOST_KEPT = 10_000;
const kept = new WeakMap<LiveIndex, { readonly generation: string; readonly documents: Map<number, Prepared> }>();

/** The document at a place; those read lately are kept, for the same ones come up again and again. */
export function preparedAt(index: LiveIndex, place: Place): Prepared {
  const record = place.part.segment.records[place.document] ?? 0;
  let known = kept.get(index);
  if (known?.generation !== index.generation()) {
    known = { generation: index.generation(), documents: new Map() };
    kept.set(index, known);
  }
  const found = known.documents.get(record);
  if (found !== undefined) return found;
  const stored = index.read(place);
  const fresh = { document: stored.document, stored, text: textOfStored(stored) };
  if (known.documents.size >= MOST_KEPT) known.documents.delete(known.documents.keys().next().value ?? 0);
  known.documents.set(record, fresh);
  return fresh;
}
