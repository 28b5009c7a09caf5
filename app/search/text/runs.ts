import { classOf, HAN } from "./character-class.ts";

/** A stretch of one script in a normalised text: Chinese characters, or other letters and digits. */
export type Run = { readonly script: "han" | "latin"; readonly text: string; readonly start: number };

const RUN = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** Half of a character of two units. */
const HALF = /[\ud800-\udfff]/;

/** Cuts a normalised text into runs: `8k直播` are two; what is neither a letter nor a digit separates. */
export function runsOf(text: string): readonly Run[] {
  if (HALF.test(text)) return runsOfPairs(text);
  const runs: Run[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = classOf(text.charCodeAt(start));
    let end = start + 1;
    while (end < text.length && classOf(text.charCodeAt(end)) === kind) end += 1;
    if (kind !== 0) runs.push({ script: kind === HAN ? "han" : "latin", text: text.slice(start, end), start });
    start = end;
  }
  return runs;
}

/** The same for texts with characters of two units, whose class takes both to tell. */
function runsOfPairs(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(RUN)) {
    runs.push({ script: match[1] === undefined ? "latin" : "han", text: match[0], start: match.index });
  }
  return runs;
}
