import type { Locale } from "../../kernel/locale.ts";
import type { Reason, SearchHit } from "../../search/engine.ts";
import { useWords } from "../words.tsx";
import { Marked } from "./marked.tsx";
import { reasonWords } from "./why-line.tsx";

const MOST_WORDS = 4;

/**
 * Under a search result: the passage with the words marked, and which other words it was found by. What pinyin or a
 * slip was taken for stands above the list already; where nothing is marked, any word that found it is named.
 * `title`: whether the title stands there with its marks, and not in another language.
 */
export function FoundLine({ hit, title }: { hit: Pick<SearchHit, "why" | "passage" | "titleMarks">; title: boolean }) {
  const { locale, t } = useWords();
  const isMarked = hit.passage.some((mark) => mark.marked);
  const isSeen = isMarked || (title && hit.titleMarks.some((mark) => mark.marked));
  const others = isSeen ? otherWords(hit.why, locale) : anyWords(hit.why);
  if (!isMarked && others.length === 0) return null;
  return (
    <>
      {isMarked ? (
        <p className="passage note" lang={locale === "en" ? "zh-CN" : undefined}>
          <Marked marks={hit.passage} fallback="" />
        </p>
      ) : null}
      {others.length === 0 ? null : (
        <p className="why">
          {t(isSeen ? "public.list.foundBy" : "public.list.foundIn", { words: others.join(t("public.why.comma")) })}
        </p>
      )}
    </>
  );
}

function otherWords(why: readonly Reason[], locale: Locale): readonly string[] {
  const telling = why.filter(({ kind }) => kind !== "word" && kind !== "pinyin" && kind !== "typo");
  return reasonWords(telling, locale);
}

function anyWords(why: readonly Reason[]): readonly string[] {
  const words = why.flatMap(({ kind, asked, found }) => {
    if (kind === "domain" || kind === "local") return [];
    return [kind === "synonym" || kind === "translation" ? `${found} = ${asked}` : found];
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}
