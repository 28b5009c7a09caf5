import type { ReadQuery } from "./read-query.ts";
import type { Unit } from "./units.ts";

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

/**
 * What was searched for in place of pinyin or a slip of the pen; null when the words were taken as typed. Where letters
 * may be several words, `tc` as 停车 and as 探测, all of them: each was searched for.
 */
export function meantBy(read: ReadQuery): string | null {
  const isRead = ({ via }: Unit) => via === "pinyin" || via === "typo";
  if (!read.units.some(isRead)) return null;
  const said = read.units.map((unit) =>
    isRead(unit) ? unit.surfaces.filter((text) => text !== unit.asked).join(" / ") : unit.asked,
  );
  return said.join(" ");
}
