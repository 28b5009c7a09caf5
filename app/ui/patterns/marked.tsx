import type { Mark } from "../../search/engine.ts";

/** A text with the words that were searched for marked. */
export function Marked({ marks, fallback }: { marks: readonly Mark[]; fallback: string }) {
  let offset = 0;
  const pieces = marks.map((mark) => {
    const start = offset;
    offset += mark.text.length;
    return { ...mark, start };
  });
  if (pieces.length === 0) return fallback;
  return pieces.map(({ text, marked, start }) => (marked ? <mark key={start}>{text}</mark> : text));
}
