import { stem } from "../text/latin.ts";
import { type Run, runsOf } from "../text/runs.ts";

/** Stands before, between and after the runs of a field; no text holds it. */
export const RUN_EDGE = "\u0001";

/** Runs as one string: English words stemmed, Chinese as it stands, edges between them. */
export function runText(runs: readonly Run[]): string {
  return RUN_EDGE + runs.map(wordOf).join(RUN_EDGE) + RUN_EDGE;
}

/**
 * A normalised text as it must stand within a `runText`: English as whole words, Chinese as a substring of its run,
 * several runs one right after the other. Undefined when it holds no letter or digit.
 */
export function runPattern(normalized: string): { readonly text: string; readonly runs: readonly Run[] } | undefined {
  const runs = runsOf(normalized).map((run): Run => ({ ...run, text: wordOf(run) }));
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = runs.map((run) => run.text).join(RUN_EDGE);
  return { text: edgeOf(first) + text + edgeOf(last), runs };
}

export function wordOf(run: Run): string {
  return run.script === "latin" ? stem(run.text) : run.text;
}

function edgeOf(run: Run): string {
  return run.script === "latin" ? RUN_EDGE : "";
}
