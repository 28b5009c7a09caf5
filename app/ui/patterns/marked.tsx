import { createElement, Fragment } from "react";
import type { Mark } from "../../search/engine.ts";

/** A text with the words that were searched for marked. Its pieces never move, so they need no keys. */
export function Marked({ marks, fallback }: { marks: readonly Mark[]; fallback: string }) {
  if (marks.length === 0) return fallback;
  const pieces = marks.map((mark) => (mark.marked ? <mark>{mark.text}</mark> : mark.text));
  return createElement(Fragment, null, ...pieces);
}
