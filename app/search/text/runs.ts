/** A stretch of one script in a normalised text: Chinese characters, or other letters and digits. */
export type Run = { readonly script: "han" | "latin"; readonly text: string; readonly start: number };

const RUN = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Cuts a normalised text into runs: `8k直播` are two; what is neither a letter nor a digit separates. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(RUN)) {
    runs.push({ script: match[1] === undefined ? "latin" : "han", text: match[0], start: match.index });
  }
  return runs;
}
