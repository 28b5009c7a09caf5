import type { Likelier } from "../engine.ts";
import { stem } from "../text/latin.ts";
import { normalize } from "../text/normalize.ts";
import { runsOf } from "../text/runs.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import { isDictionaryWord } from "../text/words.ts";
import { conceptsNamed, LATIN_TERMS } from "../thesaurus.ts";
import { isEnglish } from "./bridged-units.ts";
import { closestLatin, fromPinyin, slipsIn } from "./correct.ts";
import type { Lexis } from "./lexis.ts";

/** With more exact hits than this nobody needs another spelling. */
const MOST_FOUND = 20;
/** A word that more documents hold is no slip. */
const MOST_HOLDING = 20;
/** So many times as many must hold the other spelling, and answer it. */
const TIMES = 5;
const LEAST_MORE = 5;
const SHORTEST_LATIN = 5;
/** Quotation marks and a minus say that the letters are meant. */
const MEANT_AS_TYPED = /["“”「『]|(?:^|\s)-/u;

/**
 * What is found as typed may be a slip that somebody else made too. The same query with such words in the spelling that
 * far more documents hold; undefined where there is none, or where enough answers what was typed.
 */
export function likelierText(text: string, exact: number, lexis: Lexis): string | undefined {
  if (exact > MOST_FOUND || MEANT_AS_TYPED.test(text)) return undefined;
  const plain = normalize(text);
  let likelier = "";
  let kept = 0;
  for (const { script, text: run, start } of runsOf(plain)) {
    likelier += plain.slice(kept, start) + (script === "han" ? likelierHan(run, lexis) : likelierLatin(run, lexis));
    kept = start + run.length;
  }
  likelier += plain.slice(kept);
  return likelier === plain ? undefined : likelier;
}

/** The spelling with how many answer it, when they are far more than the `exact` ones that answer what was typed. */
export function farMore(text: string, count: number, exact: number): Likelier | null {
  return count >= Math.max(exact * TIMES, exact + LEAST_MORE) ? { text, count } : null;
}

function likelierHan(run: string, lexis: Lexis): string {
  const isDoubtful = (written: string) =>
    isRare(written, lexis) && conceptsNamed(written).length === 0 && !isDictionaryWord(written);
  let likelier = "";
  let kept = 0;
  for (const { from, to, word } of slipsIn(run, lexis, isDoubtful)) {
    if (!isFarCommoner(word, run.slice(from, to), lexis)) continue;
    likelier += run.slice(kept, from) + word;
    kept = to;
  }
  return likelier + run.slice(kept);
}

/** A Latin word one edit away, or the Chinese that it is the pinyin of. What is asked first costs least. */
function likelierLatin(word: string, lexis: Lexis): string {
  if (word.length < SHORTEST_LATIN || !/^[a-z]+$/.test(word) || !isRare(word, lexis)) return word;
  if (STOP_WORDS.has(word) || LATIN_TERMS.has(stem(word)) || isEnglish(word)) return word;
  const spoken = fromPinyin(word, word, lexis);
  if (spoken?.uncovered === 0) {
    const chinese = spoken.pieces.map((piece) => piece.text).join("");
    if (isFarCommoner(chinese, word, lexis)) return chinese;
  }
  const [first] = closestLatin(word, lexis)
    .filter((other) => stem(other) !== stem(word))
    .sort((one, other) => lexis.count(other) - lexis.count(one));
  return first !== undefined && isFarCommoner(first, word, lexis) ? first : word;
}

/** A word that no document holds is corrected already. */
function isRare(word: string, lexis: Lexis): boolean {
  const count = lexis.count(word);
  return count > 0 && count <= MOST_HOLDING;
}

function isFarCommoner(other: string, word: string, lexis: Lexis): boolean {
  return farMore(other, lexis.count(other), lexis.count(word)) !== null;
}
