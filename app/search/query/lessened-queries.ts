import type { ReadQuery } from "./read-query.ts";

/** The query without one of its words. `word` is what was left out, with its minus where it had one. */
export type LessenedQuery = { readonly word: string; readonly read: ReadQuery };

const MOST = 8;

/** The query without each of its words, phrases and forbidden words in turn, as far as anything is left of it. At most 8. */
export function lessenedQueries(read: ReadQuery): readonly LessenedQuery[] {
  const all: readonly LessenedQuery[] = [
    ...read.units.map((unit) => ({
      word: unit.asked,
      read: { ...read, units: read.units.filter((other) => other !== unit) },
    })),
    ...read.phrases.map((phrase) => ({
      word: phrase,
      read: { ...read, phrases: read.phrases.filter((other) => other !== phrase) },
    })),
    ...read.without.map((word) => ({
      word: `-${word}`,
      read: { ...read, without: read.without.filter((other) => other !== word) },
    })),
  ];
  return all
    .slice(0, MOST)
    .filter(({ read: less }) => less.units.length + less.phrases.length + less.without.length > 0);
}

/** Each word and phrase by itself, where they are more than leaving one out would part. At most 8. */
export function loneQueries(read: ReadQuery): readonly LessenedQuery[] {
  const none = { ...read, units: [], phrases: [], without: [] };
  const all: readonly LessenedQuery[] = [
    ...read.units.map((unit) => ({ word: unit.asked, read: { ...none, units: [unit] } })),
    ...read.phrases.map((phrase) => ({ word: `"${phrase}"`, read: { ...none, phrases: [phrase] } })),
  ];
  return all.length < 3 ? [] : all.slice(0, MOST);
}

/** What was searched for in place of pinyin or a slip of the pen; null when the words were taken as typed. */
export function meantBy(read: ReadQuery): string | null {
  const isOther = read.units.some((unit) => unit.via === "pinyin" || unit.via === "typo");
  return isOther ? read.units.map((unit) => (unit.via === "word" ? unit.asked : unit.surfaces[0])).join(" ") : null;
}
