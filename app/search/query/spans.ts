import { codesOf } from "../text/codes.ts";
import { cutHan } from "../text/words.ts";
import { visitSightings } from "../thesaurus.ts";

/** Words of a run of Chinese characters, thesaurus terms kept whole. */
export function spansOf(run: string): readonly string[] {
  const codes = codesOf(run);
  const wordEnds: number[] = [];
  const boundaries = new Uint8Array(run.length + 1);
  const { ends } = cutHan(codes, 0, run.length);
  for (let place = 0; place < run.length; ) {
    boundaries[place] = 1;
    place = ends[place] ?? run.length;
    wordEnds.push(place);
  }
  boundaries[run.length] = 1;
  const longest = new Uint32Array(run.length);
  visitSightings(codes, run.length, boundaries, [], (_concept, start, end) => {
    longest[start] = Math.max(end, longest[start] ?? 0);
  });
  const spans: string[] = [];
  let start = 0;
  for (const wordEnd of wordEnds) {
    if (wordEnd <= start) continue;
    const end = Math.max(wordEnd, longest[start] ?? 0);
    spans.push(run.slice(start, end));
    start = end;
  }
  return spans;
}
