import { formatCount } from "../../i18n/format.ts";
import { listAddress } from "../../kernel/list-query.ts";
import { ButtonLink } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";
import { facetLabel } from "./facet-label.ts";
import type { ListView } from "./list-page.tsx";

const EMPTY_QUOTES = /["“”「『]\s*["“”」』]/g;

/** An empty list says which word or choice to leave out, and how many would be found then. */
export function NothingFound({ path, view }: { path: string; view: ListView }) {
  const { t } = useWords();
  const { query, answer, names } = view;
  const words = answer.without.map(({ word, count }) => ({
    key: `word:${word}`,
    what: t("public.empty.word", { word }),
    to: listAddress(path, { ...query, text: textWithout(query.text, word), page: 1 }),
    count,
  }));
  const choices = answer.wider.map(({ facet, value, count }) => {
    const { [facet]: _dropped, ...filters } = query.filters;
    return {
      key: `facet:${facet}`,
      what: t("public.empty.choice", { choice: facetLabel(t, facet, value, names) }),
      to: listAddress(path, { ...query, filters, page: 1 }),
      count,
    };
  });
  const ways = [...words, ...choices];
  return (
    <div className="empty">
      <p>{t(answer.isDown ? "public.empty.down" : ways.length === 0 ? "public.empty.none" : "public.empty.text")}</p>
      {ways.length === 0 ? null : (
        <ul className="ways">
          {ways.map((way) => (
            <li key={way.key}>
              <a href={way.to}>{way.what}</a>{" "}
              <span className="note">
                {t("public.empty.wouldFind", { count: way.count, total: formatCount(way.count) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="acts">
        <ButtonLink to={path}>{t("public.empty.all")}</ButtonLink>
      </p>
    </div>
  );
}

/** The query without the word, and without the quotation marks around it. */
function textWithout(text: string, word: string): string {
  return text.replace(word, " ").replace(EMPTY_QUOTES, " ").replace(/\s+/g, " ").trim();
}
