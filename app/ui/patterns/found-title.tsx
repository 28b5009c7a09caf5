import type { Locale } from "../../kernel/locale.ts";
import type { Mark, SearchHit } from "../../search/engine.ts";
import { Said, saidIn } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import { Marked } from "./marked.tsx";

/** A title in the reader's language, with the words that were searched for marked where it was found. */
export function FoundTitle({ zh, en, hit }: { zh: string; en: string | null; hit?: SearchHit | undefined }) {
  const { locale } = useWords();
  if (hit === undefined) return <Said zh={zh} en={en} />;
  const { text, lang } = saidIn(locale, zh, en);
  return (
    <span lang={lang}>
      <Marked marks={shownMarks(hit, locale)} fallback={text} />
    </span>
  );
}

/** The marks of the title that is shown: the English one for who reads English, where there is one. */
export function shownMarks(
  { titleMarks, titleOtherMarks }: Pick<SearchHit, "titleMarks" | "titleOtherMarks">,
  locale: Locale,
): readonly Mark[] {
  return locale === "en" && titleOtherMarks.length > 0 ? titleOtherMarks : titleMarks;
}
