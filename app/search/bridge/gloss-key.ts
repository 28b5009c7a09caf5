import { stem } from "../text/latin.ts";

export const LONGEST_GLOSS = 4;
const LEAD = /^(?:(?:to|be|a|an|the|of) )+/;

/**
 * One key for the ways to write an English word or phrase: no remarks in brackets, no `to` and article before it, each
 * word stemmed, American spelling. Empty for what is no word and for what is longer than four.
 */
export function glossKey(text: string): string {
  return keyOfGloss(glossText(text));
}

/** The key of what `glossText` gave. */
export function keyOfGloss(plain: string): string {
  const words = plain.split(" ");
  if (words.length > LONGEST_GLOSS) return "";
  const [only = ""] = words;
  return words.length === 1 ? keyOfWord(only) : words.map(keyOfWord).join(" ");
}

/** A gloss as it may be searched for: lower case, without remarks, `to` and articles. */
export function glossText(text: string): string {
  let plain = text.toLowerCase();
  if (plain.includes("(") || plain.includes("[")) plain = plain.replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ");
  plain = plain
    .replace(/'s\b/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return plain.replace(LEAD, "");
}

const keys = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function keyOfWord(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const american = word
    .replace(/is(ation|ing|ed|e|er)(s?)$/, "iz$1$2")
    .replace(/([bt])re$/, "$1er")
    .replace(/([^aeiou])our$/, "$1or")
    .replace(/^licence/, "license");
  const key = stem(american);
  if (keys.size >= MOST_REMEMBERED) keys.clear();
  keys.set(word, key);
  return key;
}
