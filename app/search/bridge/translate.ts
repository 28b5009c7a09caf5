import { wordWeight } from "../text/dictionary.ts";
import { glossKey, glossText, LONGEST_GLOSS } from "./gloss-key.ts";
import { glossTable } from "./gloss-table.ts";

/** The logarithm of how often a word is written, of a very rare one and of a very common one. */
const [RARE, COMMON] = [-18, -8];
const LONG_WORD = /^[a-z]{7,}$/;
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ation", ["ate", "e", ""]],
  ["ion", ["", "e"]],
  ["ment", [""]],
  ["al", ["", "e"]],
  ["er", ["", "e"]],
  ["or", ["", "e"]],
  ["ity", ["", "e"]],
  ["ness", [""]],
];
const MOST_WORDS = 12;
const MOST_GLOSSES = 4;
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, readonly string[]>();

/**
 * The Chinese words that mean an English word or phrase and nothing wider, the likeliest first; at most 12. Where the
 * dictionary lacks a single word, what it is made of stands for it: `evacuate` for `evacuation`.
 */
export function chineseFor(phrase: string): readonly string[] {
  const key = glossKey(phrase);
  if (key === "") return [];
  return once(`en ${key}`, () => {
    const found = wordsFor(key);
    return found.length > 0
      ? found
      : (rootsOf(phrase)
          .map((root) => wordsFor(glossKey(root)))
          .find((words) => words.length > 0) ?? []);
  });
}

/** Words that an English noun may be made of. */
function rootsOf(word: string): readonly string[] {
  if (!LONG_WORD.test(word)) return [];
  const roots = ENDINGS.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending)) return [];
    const root = word.slice(0, -ending.length);
    return instead.map((tail) => root + tail);
  });
  return roots.filter((root) => root.length >= 4);
}

/**
 * The English names of a thing that a Chinese word means, the commonest first; at most 4. What is done is left out:
 * `to speak` for 说话 finds whatever speaks of anything.
 */
export function englishFor(word: string): readonly string[] {
  return once(word, () => {
    const nouns = glossTable()
      .glossesOf(word)
      .filter((gloss) => !/^to /.test(gloss));
    const texts = nouns.map(glossText).filter((text) => text.length > 2 && text.split(" ").length <= LONGEST_GLOSS);
    return [...new Set(texts)].slice(0, MOST_GLOSSES);
  });
}

/** A gloss that so many words share tells little of any of them. */
const MOST_SHARING = 24;
const LEAST_NEARNESS = 0.2;
const MOST_SYNONYMS = 12;

/**
 * Chinese words with the same English glosses as the word, the nearest first; at most 12. A gloss says the more the
 * earlier it stands in both entries and the fewer words have it: 缺斤短两 for 短斤缺两, 失信被执行人 for 老赖.
 */
export function synonymsFor(word: string): readonly string[] {
  return once(`zh ${word}`, () => {
    const table = glossTable();
    const nearness = new Map<string, number>();
    for (const [place, key] of keysOf(table.glossesOf(word)).entries()) {
      const sharing = table.wordsMeaning(key);
      if (sharing.length > MOST_SHARING) continue;
      for (const { word: other, glosses } of sharing) {
        if (other === word || other.length < 2) continue;
        const places = (1 + LATER * place) * (1 + LATER * keysOf(glosses).indexOf(key));
        nearness.set(other, (nearness.get(other) ?? 0) + 1 / (places * Math.sqrt(sharing.length)));
      }
    }
    return [...nearness]
      .filter(([, near]) => near >= LEAST_NEARNESS)
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_SYNONYMS)
      .map(([other]) => other);
  });
}

const LATER = 0.3;

function keysOf(glosses: readonly string[]): readonly string[] {
  return [...new Set(glosses.map(glossKey))].filter((key) => key !== "");
}

function wordsFor(key: string): readonly string[] {
  const scored = glossTable()
    .wordsMeaning(key)
    .map(({ word, glosses }) => {
      const place = glosses.findIndex((gloss) => glossKey(gloss) === key);
      return { word, score: 1 / (1 + 0.4 * place) + commonness(word) - (word.length === 1 ? 0.3 : 0) };
    })
    .sort((one, other) => other.score - one.score || one.word.length - other.word.length);
  // A character stands in many words that have nothing to do with it: 管 for `pipe` in 监管.
  const isSaidLonger = scored.some(({ word }) => word.length > 1 && commonness(word) > 0);
  const words = scored.map(({ word }) => word).filter((word) => !isSaidLonger || word.length > 1);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** How common a word is in Chinese, 0 to 1. */
function commonness(word: string): number {
  const written = wordWeight(word);
  return written === 0 ? 0 : Math.min(1, Math.max(0, (written - RARE) / (COMMON - RARE)));
}

function once(key: string, find: () => readonly string[]): readonly string[] {
  const known = remembered.get(key) ?? find();
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, known);
  return known;
}
