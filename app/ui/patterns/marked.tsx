import type { Mark } from "../../search/engine.ts";

/** A text with the words that were searched for marked. */
export function Marked({ marks, fallback }: { marks: readonly Mark[]; fallback: string }) {
  if (marks.length === 0) return fallback;
  return marks.map((mark, place) =>
    // A text's pieces have no name of their own but their place.
    mark.marked ? <mark key={`${place}:${mark.text}`}>{mark.text}</mark> : mark.text,
  );
}
