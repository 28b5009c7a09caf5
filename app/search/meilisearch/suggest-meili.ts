import type { Suggestion, SuggestQuery } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import { readQuery } from "../query/read-query.ts";
import { normalize } from "../text/normalize.ts";
import { runsOf } from "../text/runs.ts";
import { wordsOf } from "../text/words.ts";
import { CONCEPTS } from "../thesaurus.ts";
import { thesaurusSounds } from "../thesaurus-sounds.ts";
import { cutPhrase } from "./cut-text.ts";
import { exactMembers } from "./find-members.ts";
import { readWhole, WHOLE } from "./meili-document.ts";
import { kindFilter } from "./meili-filters.ts";
import { countOf, firstOf, type MeiliReader, totalOf } from "./meili-reader.ts";

const LONGEST_TYPED = 60;
const LONGEST_WORD = 12;
const MOST_SIZE = 12;
const MOST_WORDS = 6;
const MOST_THINGS = 4;
/** Candidates whose finds are counted, the commonest words of them all. */
const MOST_COUNTED = 8;
/** Titles that are looked through for words. */
const MOST_TITLES = 40;

type Thing = Extract<Suggestion, { type: "thing" }>;

/**
 * Words that the last word typed may become, each with how many answer all of it, and then things by their titles. Titles
 * are found by the very characters wherever they stand, and as Meilisearch completes them by itself, slips forgiven.
 */
export async function suggestMeili(
  reader: MeiliReader,
  query: SuggestQuery,
  lexis: Lexis,
): Promise<readonly Suggestion[]> {
  const typed = normalize(query.text.slice(0, LONGEST_TYPED));
  const size = Math.max(0, Math.min(query.size, MOST_SIZE));
  if (typed === "" || size === 0) return [];
  const [last = ""] = typed.split(" ").slice(-1);
  const head = typed.slice(0, typed.length - last.length);
  const [things, begun] = await Promise.all([thingsFor(reader, query, typed), thingsFor(reader, query, last)]);
  const words = wordsFor(
    last,
    begun.map(({ text }) => text),
    lexis,
  );
  const counted = await Promise.all(
    words.map(async (word) => {
      const text = head + word;
      return { type: "word", text, count: await totalFor(reader, query, text, lexis) } as const;
    }),
  );
  const shown = counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.text.length - other.text.length)
    .slice(0, Math.min(MOST_WORDS, size));
  return [...shown, ...things.slice(0, Math.min(MOST_THINGS, size - shown.length))];
}

async function thingsFor(
  reader: MeiliReader,
  { kinds, locale }: SuggestQuery,
  text: string,
): Promise<readonly Thing[]> {
  const filter = [kindFilter(kinds)];
  const phrase = cutPhrase(text);
  if (phrase === undefined) return [];
  const answers = await reader.ask([
    { ...firstOf({ q: `"${phrase}"`, filter }, MOST_TITLES, [WHOLE]), attributesToSearchOn: ["cutTitle"] },
    {
      ...firstOf({ q: text.replace(/["-]/g, " "), filter }, MOST_TITLES, [WHOLE]),
      matchingStrategy: "all",
      attributesToSearchOn: ["title", "titleOther"],
    },
  ]);
  const found = new Map<string, Thing>();
  for (const hit of answers.flatMap(({ hits }) => hits)) {
    const { kind, id, ref, title, titleOther } = readWhole(hit).document;
    const key = `${kind} ${id}`;
    const said = locale === "en" && titleOther !== "" ? titleOther : title;
    if (!found.has(key)) found.set(key, { type: "thing", text: said, kind, id, ref });
  }
  return [...found.values()];
}

/** Words that begin with what was typed, as written or as spoken: of the thesaurus and of titles; the commonest. */
function wordsFor(last: string, titles: readonly string[], lexis: Lexis): readonly string[] {
  const found = new Set<string>();
  if (/^[a-z0-9]{2,}$/.test(last)) {
    for (const { word, letters, initials } of thesaurusSounds().spoken) {
      if (letters.startsWith(last) || initials === last) found.add(word);
    }
  }
  for (const { terms } of CONCEPTS) for (const term of terms) if (term.startsWith(last)) found.add(term);
  for (const run of titles.flatMap((title) => runsOf(normalize(title)))) {
    for (const word of run.script === "han" ? wordsOf(run.text) : [run.text]) {
      if (word.startsWith(last) && word.length > 1) found.add(word);
    }
  }
  return [...found]
    .filter((word) => word.length <= LONGEST_WORD * (/[a-z]/.test(word) ? 3 : 1))
    .map((word) => ({ word, count: lexis.count(word) }))
    .sort((one, other) => other.count - one.count || one.word.length - other.word.length)
    .slice(0, MOST_COUNTED)
    .map(({ word }) => word);
}

/** How many answer all of the text. */
async function totalFor(reader: MeiliReader, { kinds }: SuggestQuery, text: string, lexis: Lexis): Promise<number> {
  const ask = await exactMembers(reader, readQuery(text, lexis), kinds, lexis);
  const [count] = await reader.ask([countOf(ask)]);
  return totalOf(count);
}
