import type { SearchHit } from "../../search/engine.ts";
import { useWords } from "../words.tsx";
import { Marked } from "./marked.tsx";
import { reasonWords } from "./why-line.tsx";

/** Under a search result: the passage with the words marked, and which other words it was found by. */
export function FoundLine({ hit }: { hit: Pick<SearchHit, "why" | "passage"> }) {
  const { locale, t } = useWords();
  const others = reasonWords(
    hit.why.filter((reason) => reason.kind !== "word"),
    locale,
  );
  const isMarked = hit.passage.some((mark) => mark.marked);
  if (!isMarked && others.length === 0) return null;
  return (
    <>
      {isMarked ? (
        <p className="passage note" lang={locale === "en" ? "zh-CN" : undefined}>
          <Marked marks={hit.passage} fallback="" />
        </p>
      ) : null}
      {others.length === 0 ? null : (
        <p className="why">{t("public.list.foundBy", { words: others.join(t("public.why.comma")) })}</p>
      )}
    </>
  );
}
