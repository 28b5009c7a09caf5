import { wordsOf } from "../text/words.ts";
import { sightings } from "../thesaurus.ts";

/** Words of a run of Chinese characters, thesaurus terms kept whole. */
export function spansOf(run: string): readonly string[] {
  const longest = new Map<number, number>();
  for (const { start, end } of sightings(run)) longest.set(start, Math.max(end, longest.get(start) ?? 0));
  const spans: string[] = [];
  let place = 0;
  for (const word of wordsOf(run)) {
    const wordEnd = place + word.length;
    const spanned = spans.join("").length;
    if (wordEnd <= spanned) {
      place = wordEnd;
      continue;
    }
    const start = Math.max(place, spanned);
    const end = Math.max(wordEnd, longest.get(start) ?? 0);
    spans.push(run.slice(start, end));
    place = wordEnd;
  }
  return spans;
}
