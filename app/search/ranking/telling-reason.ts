import type { Reason } from "../engine.ts";
import { stem } from "../text/latin.ts";
import { GENERIC_WORDS, MEASURE_WORDS, STOP_WORDS } from "../text/stop-words.ts";

/** As reasons are told in words and in their stems. */
const MEASURES: ReadonlySet<string> = new Set([...MEASURE_WORDS].flatMap((word) => [word, stem(word)]));

/** 三个, 九次, 一级: so many of anything. */
const COUNTED = /^[\d一二两三四五六七八九十百千万几数多]+[个次级类种项台套条天]$/;

/**
 * Whether a reason names what product and call have in common: `and`, `平均` and `系统` stand in both of any two. What
 * was found must say something by itself, what was asked may be a word of every title.
 */
export function isTelling({ asked, found }: Pick<Reason, "asked" | "found">): boolean {
  return !isEvery(asked, saysNothing) && !isEvery(found, (word) => saysNothing(word) || isGeneric(word));
}

function isEvery(text: string, isSo: (word: string) => boolean): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === "" || isSo(word));
}

function saysNothing(word: string): boolean {
  return STOP_WORDS.has(word) || MEASURES.has(word) || MEASURES.has(stem(word)) || COUNTED.test(word);
}

function isGeneric(word: string): boolean {
  return GENERIC_WORDS.has(word) || GENERIC_WORDS.has(stem(word));
}
