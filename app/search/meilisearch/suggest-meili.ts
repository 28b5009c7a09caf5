import type { Suggestion, SuggestQuery } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import { readQuery } from "../query/read-query.ts";
import { normalize } from "../text/normalize.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { cutPhrase } from "./cut-text.ts";
import { readWhole, WHOLE } from "./meili-document.ts";
import { kindFilter } from "./meili-filters.ts";
import { countOf, firstOf, type MeiliReader, totalOf } from "./meili-reader.ts";
import { type FindKeys, strictAsk } from "./strict-query.ts";

const LARGEST = 20;
/** So many words are counted before the commonest are shown. */
const MOST_COUNTED = 12;
const WORD_SHARE = 0.5;

/**
 * Words of the market that begin as typed or sound so, with how many each finds; and things by their titles, which
 * Meilisearch completes by itself, slips forgiven, and by the very characters wherever they stand in the title.
 */
export async function suggestMeili(
  reader: MeiliReader,
  query: SuggestQuery,
  lexis: Lexis,
  findKeys: FindKeys,
): Promise<readonly Suggestion[]> {
  const plain = normalize(query.text.slice(0, 60));
  const size = Math.max(0, Math.min(query.size, LARGEST));
  if (plain === "" || size === 0) return [];
  const kinds = kindFilter(query.kinds);
  const words = wordsFor(plain, lexis);
  const counting = await Promise.all(
    words.map(async (word) => {
      const ask = await strictAsk(readQuery(word, lexis), lexis, findKeys);
      return countOf({ ...ask, filter: [kinds, ...ask.filter] });
    }),
  );
  const phrase = cutPhrase(plain);
  const byLetters = firstOf({ q: phrase === undefined ? "" : `"${phrase}"`, filter: [kinds] }, size, [WHOLE]);
  const byWords = firstOf({ q: plain.replace(/["-]/g, " "), filter: [kinds] }, size, [WHOLE]);
  const answers = await reader.ask([
    ...counting,
    ...(phrase === undefined ? [] : [{ ...byLetters, attributesToSearchOn: ["cutTitle"] }]),
    { ...byWords, attributesToSearchOn: ["title", "titleOther"] },
  ]);
  const counted = words
    .map((text, place) => ({ type: "word", text, count: totalOf(answers[place]) }) as const)
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count)
    .slice(0, Math.ceil(size * WORD_SHARE));
  const things = new Map<string, Suggestion>();
  for (const hit of answers.slice(words.length).flatMap(({ hits }) => hits)) {
    const { kind, id, ref, title } = readWhole(hit).document;
    const key = `${kind} ${id}`;
    if (!things.has(key)) things.set(key, { type: "thing", text: title, kind, id, ref });
  }
  return [...counted, ...things.values()].slice(0, size);
}

/** What the letters may be the beginning of, and what they may be the sound of. */
function wordsFor(plain: string, lexis: Lexis): readonly string[] {
  const heard = readQuery(plain, lexis).units.flatMap(({ via, surfaces }) => (via === "word" ? [] : surfaces));
  const begun = CONCEPTS.flatMap(({ terms, isGeneral }) => (isGeneral ? [] : terms)).filter((term) =>
    term.startsWith(plain),
  );
  return [...new Set([...heard, ...begun.sort((left, right) => left.length - right.length)])].slice(0, MOST_COUNTED);
}
