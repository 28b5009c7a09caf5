import type { SearchHit } from "../../search/engine.ts";
import { useWords } from "../words.tsx";
import { Marked } from "./marked.tsx";
import { reasonWords } from "./why-line.tsx";

const MOST_WORDS = 4;

/**
 * Under a search result: the passage with the words marked, and which other words it was found by. What pinyin or a
 * slip was taken for stands above the list already; where nothing is marked, any word that found it is named.
 */
export function FoundLine({ hit }: { hit: Pick<SearchHit, "why" | "passage" | "titleMarks"> }) {
  const { locale, t } = useWords();
  const isMarked = hit.passage.some((mark) => mark.marked);
  const isSeen = isMarked || hit.titleMarks.some((mark) => mark.marked);
  const others = isSeen
    ? reasonWords(
        hit.why.filter(({ kind }) => kind !== "word" && kind !== "pinyin" && kind !== "typo"),
        locale,
      )
    : [...new Set(hit.why.filter(({ kind }) => kind !== "domain" && kind !== "local").map(({ found }) => found))].slice(
        0,
        MOST_WORDS,
      );
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
