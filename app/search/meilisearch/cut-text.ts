import { createHash } from "node:crypto";
import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";

/**
 * Texts as Meilisearch keeps them for us. Its own cut of Chinese loses 简单 in 安装简单 and 处理 in 待处理, so every pair
 * of neighbouring characters becomes one token of letters and digits that no tokenizer cuts again: a pair is a word,
 * a longer string a phrase. English is kept by whole stems. Each token begins with a sign of its kind that begins no
 * real word.
 */
const LATIN = "q0";
const PAIR = "q1";
const CHARACTER = "q2";
/** Stands between two runs of Chinese that something divides: 花 and 农 in 莲花、农业 are no neighbours. */
const EDGE = "q3";
/** In every document: a question that insists on nothing is put in an order by what stands beside this. */
export const EVERYWHERE = "q4";

/** Meilisearch leaves longer tokens out of its index. */
const LONGEST_TOKEN = 240;
/** Meilisearch reads 65,535 tokens of a field, and no further. */
const LONGEST_STRETCH = 60_000;
/** Longer than any phrase that is asked for. */
const OVERLAP = 400;

/** The tokens of a normalised text in order, by spaces. */
export function cutText(normalized: string): string {
  return tokensOf(normalized, true).join(" ");
}

/**
 * A cut text as one field, or, where it is too long for one, as fields within it that overlap, so that a phrase across
 * a seam stands whole in one of them.
 */
export function inStretches(cut: string): string | Record<string, string> {
  const tokens = cut.length <= LONGEST_STRETCH ? [] : cut.split(" ");
  if (tokens.length <= LONGEST_STRETCH) return cut;
  const stretches: Record<string, string> = {};
  for (let from = 0; from + OVERLAP < tokens.length; from += LONGEST_STRETCH - OVERLAP) {
    stretches[`s${from}`] = tokens.slice(from, from + LONGEST_STRETCH).join(" ");
  }
  return stretches;
}

/** Every Chinese character of the normalised texts once, for questions of one character. */
export function cutCharacters(normalized: readonly string[]): string {
  const characters = new Set(normalized.flatMap((text) => runsOf(text).flatMap(hanCharacters)));
  return [...characters].map(characterToken).join(" ");
}

/**
 * The tokens that stand side by side in a field where the normalised text stands; undefined when it holds no letter.
 * Meilisearch compares three tokens at a time, so Chinese is exact to four characters; of a longer string every
 * stretch of four must stand in the document, though not in one place.
 */
export function cutPhrase(normalized: string): string | undefined {
  const tokens = tokensOf(normalized, false);
  return tokens.length === 0 ? undefined : tokens.join(" ");
}

/** A field's run of Chinese ends with its last character alone; of a phrase nobody knows what comes next. */
function tokensOf(normalized: string, isField: boolean): readonly string[] {
  const tokens: string[] = [];
  const runs = runsOf(normalized);
  for (const [place, run] of runs.entries()) {
    if (run.script === "latin") {
      tokens.push(latinToken(run.text));
      continue;
    }
    const before = runs[place - 1];
    if (before?.script === "han") tokens.push(EDGE);
    const characters = hanCharacters(run);
    const [first = ""] = characters;
    const isOpen = !isField && place === runs.length - 1;
    // The first character by itself lets a phrase end with it, as in 8k直 of 8k直播.
    if (before !== undefined || (isOpen && characters.length === 1)) tokens.push(characterToken(first));
    for (const [at, character] of characters.entries()) {
      const next = characters[at + 1];
      if (next !== undefined || !isOpen) tokens.push(pairToken(character, next ?? ""));
    }
  }
  return tokens;
}

function hanCharacters(run: { readonly script: "han" | "latin"; readonly text: string }): readonly string[] {
  return run.script === "han" ? [...run.text] : [];
}

function latinToken(word: string): string {
  const coded = stem(word).replace(/[^a-z0-9]/gu, (letter) => `z${codeOf(letter)}`);
  if (coded.length <= LONGEST_TOKEN) return LATIN + coded;
  // No character's code begins with a z of its own.
  return `${LATIN}zz${createHash("sha256").update(coded).digest("hex")}`;
}

function pairToken(character: string, next: string): string {
  return PAIR + codeOf(character) + (next === "" ? "" : codeOf(next));
}

function characterToken(character: string): string {
  return CHARACTER + codeOf(character);
}

/** Four letters and digits for any character. */
function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(36).padStart(4, "0");
}
