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

const MOST_KEPT = 4_000;
const kept = new WeakMap<LiveIndex, Map<number, Prepared>>();

/** The document at a place; those read lately are kept, for the same ones come up again and again. */
export function preparedAt(index: LiveIndex, place: Place): Prepared {
  const record = place.part.segment.records[place.document] ?? 0;
  const known = kept.get(index) ?? new Map<number, Prepared>();
  kept.set(index, known);
  const found = known.get(record);
  if (found !== undefined) return found;
  const stored = index.read(place);
  const fresh = { document: stored.document, stored, text: textOfStored(stored) };
  if (known.size >= MOST_KEPT) known.delete(known.keys().next().value ?? 0);
  known.set(record, fresh);
  return fresh;
}
