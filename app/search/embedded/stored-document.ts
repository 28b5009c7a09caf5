import type { SearchDocument } from "../engine.ts";
import { unitTexts } from "../query/units.ts";
import { type ConceptPlaces, FIELDS, type Field } from "../ranking/concept-places.ts";
import { type ScoredText, scoredText } from "../ranking/scored-text.ts";
import { type Corners, cornersOf } from "../ranking/special-contexts.ts";
import type { Analysed } from "./analyse-document.ts";

/** A document with what ranking wants to know of it, worked out when it was indexed. */
export type StoredDocument = {
  readonly document: SearchDocument;
  /** The normalised texts, in the order of `FIELDS`; null where the document's own text is normal already. */
  readonly plain: readonly (string | null)[];
  readonly concepts: ConceptPlaces;
  /** What the title is made of. */
  readonly titleUnits: readonly string[];
  /** Corners of the market that it stands in. */
  readonly corners: Corners;
};

/** What is kept of a document that has been taken apart. */
export function storedDocument(document: SearchDocument, analysed: Analysed): StoredDocument {
  const { plain, conceptCounts } = analysed;
  const concepts: number[] = [];
  for (let place = 0; place < conceptCounts.length; place += 1) {
    concepts.push(analysed.concepts.numbers[place] ?? 0, conceptCounts.numbers[place] ?? 0);
  }
  return {
    document,
    plain: FIELDS.map((field) => (plain[field] === document[field] ? null : plain[field])),
    concepts,
    titleUnits: unitTexts(plain.title),
    corners: cornersOf(plain.title, plain.body),
  };
}

/** The document as ranking sees it. */
export function textOfStored({ document, plain, concepts, corners }: StoredDocument): ScoredText {
  const fields: Record<Field, string> = {
    title: plain[0] ?? document.title,
    tags: plain[1] ?? document.tags,
    body: plain[2] ?? document.body,
    organization: plain[3] ?? document.organization,
  };
  return scoredText(fields, concepts, corners);
}
