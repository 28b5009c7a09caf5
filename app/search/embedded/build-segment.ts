import type { Analysed } from "./analyse-document.ts";
import { emptyNumbers, writeNumber, writeNumbers } from "./bytes.ts";
import { growConceptRows } from "./concept-rows.ts";
import { type Columns, growColumns } from "./grow-columns.ts";
import { growTerms } from "./grow-terms.ts";
import { seamRows } from "./seam-rows.ts";
import type { SegmentData } from "./segment-format.ts";

export type SegmentBuilder = {
  /** Documents get numbers in the order in which they are added. `record`: where it stands in the log. */
  readonly add: (columns: Columns, record: number, analysed: Analysed) => void;
  readonly size: () => number;
  readonly finish: () => SegmentData;
};

/** Gathers documents and turns them into the rows of a segment. */
export function buildSegment(): SegmentBuilder {
  const columns = growColumns();
  const terms = growTerms();
  const concepts = growConceptRows();
  const seams = { pairs: emptyNumbers(), ends: emptyNumbers() };
  return {
    add(row, record, analysed) {
      terms.add(analysed);
      columns.add(row, record);
      concepts.add(analysed.concepts, analysed.conceptCounts);
      writeNumbers(seams.pairs, analysed.seams);
      writeNumber(seams.ends, seams.pairs.length);
    },
    size: columns.size,
    finish() {
      const { words, latin, rows: termRows } = terms.finish();
      const { sets, facetRows, rows } = columns.finish();
      return {
        head: { documents: columns.size(), words, latin, sets },
        rows: { ...termRows, ...concepts.finish(), ...rows },
        facetRows,
        seams: seamRows(seams.pairs, seams.ends),
      };
    },
  };
}
