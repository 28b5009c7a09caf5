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

/** The query without the word, and without the quotation marks around it; undefined where it was typed otherwise. */
function textWithout(text: string, word: string): string | undefined {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return undefined;
  const less = `${text.slice(0, at)} ${text.slice(at + word.length)}`;
  return less.replace(EMPTY_QUOTES, " ").replace(/\s+/g, " ").trim();
}
