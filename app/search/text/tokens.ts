import { stem } from "./latin.ts";
import { type Run, runsOf } from "./runs.ts";

/**
 * The words of the full-text index. Chinese is kept as overlapping pairs and the last character alone: a pair is one
 * lookup, a longer string a phrase, a single character a prefix, and each finds exactly what a substring would.
 */
export function indexTokens(normalized: string): string {
  return runsOf(normalized).map(tokensOfRun).join(" ");
}

function tokensOfRun(run: Run): string {
  if (run.script === "latin") return stem(run.text);
  const characters = [...run.text];
  return characters.map((character, place) => character + (characters[place + 1] ?? "")).join(" ");
}

/** The same text as an FTS5 phrase, or undefined when it holds no letter or digit. */
export function phraseOf(normalized: string): string | undefined {
  const runs = runsOf(normalized);
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const before = runs.slice(0, -1).map(tokensOfRun);
  const characters = [...last.text];
  if (last.script === "latin") return quoted([...before, stem(last.text)]);
  if (characters.length === 1) return `${quoted([...before, last.text])} *`;
  return quoted([...before, ...characters.slice(0, -1).map((character, place) => character + characters[place + 1])]);
}

function quoted(tokens: readonly string[]): string {
  return `"${tokens.join(" ")}"`;
}
