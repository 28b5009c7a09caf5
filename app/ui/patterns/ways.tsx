import type { ReactNode } from "react";
import { formatCount } from "../../i18n/format.ts";
import { type ListQuery, listAddress } from "../../kernel/list-query.ts";
import type { WordCount } from "../../search/engine.ts";
import { useWords } from "../words.tsx";

const EMPTY_QUOTES = /["“”「『]\s*["“”」』]/g;

/** A word or choice to leave out, with what is said of how many would be found then. */
export type Way = { readonly key: string; readonly what: string; readonly to: string; readonly count: number };

/** Links that ask for less, each with how many would be found, or `isExact` how many of these would fit in full. */
export function Ways({ ways, isExact = false, lead }: { ways: readonly Way[]; isExact?: boolean; lead?: ReactNode }) {
  const { t } = useWords();
  const finds = isExact ? "public.partly.wouldFind" : "public.empty.wouldFind";
  if (ways.length === 0) return null;
  return (
    <>
      {lead}
      <ul className="ways">
        {ways.map((way) => (
          <li key={way.key}>
            <a href={way.to}>{way.what}</a>{" "}
            <span className="note">{t(finds, { count: way.count, total: formatCount(way.count) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The query without a word, as far as it stands in it as it was read, or with one word only. */
export function useWays(
  path: string,
  query: ListQuery,
  { without, only }: { readonly without: readonly WordCount[]; readonly only: readonly WordCount[] },
): readonly Way[] {
  const { t } = useWords();
  const to = (text: string) => listAddress(path, { ...query, text, page: 1 });
  const less = without.flatMap(({ word, count }) => {
    const text = textWithout(query.text, word);
    if (text === undefined) return [];
    return [{ key: `less:${word}`, what: t("public.empty.word", { word }), to: to(text), count }];
  });
  const alone = only.map(({ word, count }) => {
    return {
      key: `only:${word}`,
      what: t("public.empty.only", { word: word.replaceAll('"', "") }),
      to: to(word),
      count,
    };
  });
  return [...less, ...alone];
}

/**
 * The query without the word and the quotation marks around it: wherever it stands by itself, or else once within longer
 * writing. Undefined where it was typed otherwise.
 */
function textWithout(text: string, word: string): string | undefined {
  const places = placesOf(text.toLowerCase(), word.toLowerCase());
  const alone = places.filter((at) => !isWithin(text, at, at + word.length));
  let less = "";
  let from = 0;
  for (const at of alone.length > 0 ? alone : places.slice(0, 1)) {
    less += `${text.slice(from, at)} `;
    from = at + word.length;
  }
  less += text.slice(from);
  if (less === text) return undefined;
  return less.replace(EMPTY_QUOTES, " ").replace(/\s+/g, " ").trim();
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{L}\p{N}]/u;

/** Whether more of the same writing stands right before or behind: `go` in `google`, 停车 in 停车场, not `5G` in 5G基站. */
function isWithin(text: string, from: number, to: number): boolean {
  const isOne = (before: string | undefined, after: string | undefined) => {
    if (before === undefined || after === undefined) return false;
    if (HAN.test(before) || HAN.test(after)) return HAN.test(before) && HAN.test(after);
    return LATIN.test(before) && LATIN.test(after);
  };
  return isOne(text[from - 1], text[from]) || isOne(text[to - 1], text[to]);
}
