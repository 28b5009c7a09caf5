import { signOf } from "../../i18n/sign-of.ts";
import type { Reason, SearchHit } from "../../search/engine.ts";
import { useWords, type Words } from "../words.tsx";
import { shownMarks } from "./found-title.tsx";
import { Marked } from "./marked.tsx";
import { foundWord, reasonWords } from "./reason-words.ts";

const MOST_WORDS = 4;

/**
 * Under a search result: the passage with the words marked, and which other words it was found by. What pinyin or a
 * slip was taken for stands above the list already; where nothing is marked, any word that found it is named.
 */
export function FoundLine({ hit }: { hit: Pick<SearchHit, "why" | "passage" | "titleMarks" | "titleOtherMarks"> }) {
  const reader = useWords();
  const { locale, t } = reader;
  const isMarked = hit.passage.some((mark) => mark.marked);
  const isSeen = isMarked || shownMarks(hit, locale).some((mark) => mark.marked);
  const others = isSeen ? otherWords(hit.why, reader) : anyWords(hit.why, reader);
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
          {t(isSeen ? "public.list.foundBy" : "public.list.foundIn", {
            words: others.join(t("public.why.comma")),
          })}
        </p>
      )}
    </>
  );
}

function otherWords(why: readonly Reason[], reader: Words): readonly string[] {
  const telling = why.filter(({ kind }) => kind !== "word" && kind !== "pinyin" && kind !== "typo");
  return reasonWords(telling, reader);
}

function anyWords(why: readonly Reason[], reader: Words): readonly string[] {
  const telling = why.filter(({ kind }) => kind !== "domain" && kind !== "local");
  const words = telling.map(({ kind, asked, found }) => {
    const word = foundWord({ asked, found }, reader);
    const isOther = kind === "synonym" || kind === "near" || kind === "translation";
    const isSaid = !isOther || word.toLowerCase().startsWith(`${asked.toLowerCase()} (`);
    return isSaid ? word : `${word} ${signOf(kind)} ${asked}`;
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}
