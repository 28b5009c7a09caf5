import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { translate } from "../../app/i18n/translate.ts";
import type { Locale } from "../../app/kernel/locale.ts";
import { chineseTerm, englishTerm } from "../../app/search/thesaurus.ts";
import { WordsProvider } from "../../app/ui/words.tsx";

/** 2026-11-23 14:00 in Beijing. */
export const NOW = Date.parse("2026-11-23T14:00:00+08:00");

/** A part as the server writes it, at a fixed time. */
export function render(part: ReactElement, locale: Locale = "zh", now = NOW): string {
  return renderToStaticMarkup(
    <WordsProvider words={{ locale, t: translate(locale), now, nonce: "", englishTerm, chineseTerm }}>
      {part}
    </WordsProvider>,
  );
}

/** The words of a piece of markup, without its tags. */
export function wordsIn(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
