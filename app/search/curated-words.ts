import type { CuratedWords } from "../domain/thesaurus/thesaurus.ts";
import { normalize } from "./text/normalize.ts";
import { CONCEPTS, conceptsNamed, isOfDistrict, termKey } from "./thesaurus.ts";

/** What the domain is told of the words that the site brings along. */
export const CURATED_WORDS: CuratedWords = {
  keyOf: termKey,
  conceptsOf: (term) =>
    conceptsNamed(normalize(term)).flatMap((id) => {
      const concept = CONCEPTS[id];
      return concept === undefined || isOfDistrict(concept) ? [] : [concept.name];
    }),
};
