import type { Analysed } from "./analyse-document.ts";
import { growConceptRows } from "./concept-rows.ts";
import { growColumns } from "./grow-columns.ts";
import { growSeamRows } from "./grow-seam-rows.ts";
import { growTerms } from "./grow-terms.ts";
import type { SegmentData } from "./segment-format.ts";
import type { StoredDocument } from "./stored-document.ts";
import { titleRest } from "./title-guess.ts";

export type SegmentBuilder = {
  /** Documents get numbers in the order in which they are added. `record`: where it stands in the log. */
  readonly add: (stored: StoredDocument, record: number, analysed: Analysed) => void;
  readonly size: () => number;
  readonly finish: () => SegmentData;
};

/** Gathers documents and turns them into the rows of a segment. */
export function buildSegment(): SegmentBuilder {
  const columns = growColumns();
  const terms = growTerms();
  const concepts = growConceptRows();
  const seams = growSeamRows();
  return {
    add({ document, titleUnits }, record, analysed) {
      terms.add(analysed);
      columns.add(document, record);
      concepts.add(titleRest(titleUnits), analysed.concepts, analysed.conceptCounts);
      seams.add(analysed.seams);
    },
    size: columns.size,
    finish() {
      const { words, latin, rows: termRows } = terms.finish();
      const { sets, facetRows, rows } = columns.finish();
      return {
        head: { documents: columns.size(), words, latin, sets },
        rows: { ...termRows, ...concepts.finish(), ...rows },
        facetRows,
        seams: seams.finish(),
      };
    },
  };
}
