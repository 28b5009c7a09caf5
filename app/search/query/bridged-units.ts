import { chineseFor, englishFor, synonymsFor } from "../bridge/translate.ts";
import { stem } from "../text/latin.ts";
import { GENERIC_WORDS, STOP_WORDS } from "../text/stop-words.ts";
import { conceptsNamed } from "../thesaurus.ts";
import type { Lexis } from "./lexis.ts";

/** A stretch of an English query: so many of its words from one on. */
export type LatinSpan = { readonly text: string; readonly from: number; readonly length: number };

/** A word that so many documents hold needs no dictionary. */
const WELL_KNOWN = 20;
const LONGEST_PHRASE = 3;
const MOST_TRANSLATIONS = 5;
const MOST_UNSEEN = 2;
const MOST_SYNONYMS = 4;

/**
 * The Chinese words by which each span is answered too. Only where thesaurus and index leave a word unanswered is the
 * dictionary opened. A phrase that means one Chinese word, `fire hydrant`, gives it to all its words: a Chinese text is
 * found by it, and an English one by the words apart.
 */
export function translationsOf(
  words: readonly string[],
  spans: readonly LatinSpan[],
  lexis: Lexis,
): ReadonlyMap<LatinSpan, readonly string[]> {
  const found = new Map<LatinSpan, string[]>();
  const give = (span: LatinSpan, texts: readonly string[]) => found.set(span, [...(found.get(span) ?? []), ...texts]);
  const unanswered = spans.filter((span) => isUnanswered(span, lexis));
  for (const phrase of phrasesAround(unanswered, words)) {
    const chinese = fitting(chineseFor(phrase.text), lexis);
    for (const span of spans) if (isWithin(span, phrase) && !isGeneric(span.text)) give(span, chinese);
  }
  for (const span of unanswered) give(span, fitting(chineseFor(span.text), lexis));
  return new Map([...found].map(([span, texts]) => [span, [...new Set(texts)].slice(0, MOST_TRANSLATIONS)]));
}

/** The English words for a Chinese one that neither thesaurus nor index knows. */
export function englishOf(span: string, lexis: Lexis): readonly string[] {
  if (span.length < 2 || lexis.size === 0 || conceptsNamed(span).length > 0 || lexis.count(span) >= WELL_KNOWN)
    return [];
  return englishFor(span).filter((gloss) => lexis.count(gloss) > 0);
}

/** Other Chinese words for one that neither thesaurus nor index knows, as far as documents or the thesaurus know them. */
export function synonymsOf(span: string, lexis: Lexis): readonly string[] {
  if (span.length < 2 || lexis.size === 0 || conceptsNamed(span).length > 0 || lexis.count(span) > 0) return [];
  return synonymsFor(span)
    .filter((word) => conceptsNamed(word).length > 0 || lexis.count(word) > 0)
    .slice(0, MOST_SYNONYMS);
}

/** Whether a word, as typed, is an English one by the dictionary; two letters are more likely initials. */
export function isEnglish(word: string): boolean {
  return word.length > 2 && chineseFor(word).length > 0;
}

function isUnanswered({ text, length }: LatinSpan, lexis: Lexis): boolean {
  if (length > 1 || !/^[a-z]{3,}$/.test(text) || isGeneric(text)) return false;
  return conceptsNamed(text).every((concept) => lexis.conceptCount(concept) === 0) && lexis.count(text) < WELL_KNOWN;
}

function isGeneric(text: string): boolean {
  return GENERIC_WORDS.has(text) || GENERIC_WORDS.has(stem(text));
}

function isWithin(span: LatinSpan, phrase: LatinSpan): boolean {
  return span.from < phrase.from + phrase.length && phrase.from < span.from + span.length;
}

/** Every two and three words that stand together with one of the spans among them, the longer first. */
function phrasesAround(spans: readonly LatinSpan[], words: readonly string[]): readonly LatinSpan[] {
  const phrases = new Map<string, LatinSpan>();
  for (const { from: at } of spans) {
    for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
      for (let from = Math.max(0, at - length + 1); from <= at && from + length <= words.length; from += 1) {
        const text = words.slice(from, from + length).join(" ");
        phrases.set(text, { text, from, length });
      }
    }
  }
  return [...phrases.values()].filter(({ text }) => !text.split(" ").every((word) => STOP_WORDS.has(word)));
}

/** The words that documents or the thesaurus know; where they know none, the likeliest. */
function fitting(words: readonly string[], lexis: Lexis): readonly string[] {
  const known = words.filter((word) => conceptsNamed(word).length > 0 || lexis.count(word) > 0);
  return known.length > 0 ? known.slice(0, MOST_TRANSLATIONS) : words.slice(0, MOST_UNSEEN);
}
