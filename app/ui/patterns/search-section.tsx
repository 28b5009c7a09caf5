import type { ReactNode } from "react";
import { formatCount } from "../../i18n/format.ts";
import { listAddress } from "../../kernel/list-query.ts";
import type { SearchHit } from "../../search/engine.ts";
import { useWords } from "../words.tsx";

/** The best results of one kind, and the way to all of them; nothing when there are none. */
export function SearchSection({
  kind,
  answer,
  text,
  isMeasured,
  children,
}: {
  kind: "calls" | "scenarios" | "products" | "firms";
  answer: { readonly total: number; readonly exact: number; readonly hits: readonly SearchHit[] } | undefined;
  text: string;
  /** Whether it is said how many of them answer everything that was asked. */
  isMeasured: boolean;
  children: (hitOf: (id: string) => { readonly hit?: SearchHit }) => ReactNode;
}) {
  const { locale, t } = useWords();
  if (answer === undefined || answer.total === 0) return null;
  const { total, exact } = answer;
  const hitOf = (id: string) => {
    const hit = answer.hits.find((one) => one.id === id);
    return hit === undefined ? {} : { hit };
  };
  return (
    <section>
      <div className="head">
        <h2>{t(`site.nav.${kind}`)}</h2>
        <a className="note" href={listAddress(`/${locale}/${kind}`, { text, filters: {}, sort: null, page: 1 })}>
          {t("public.search.all", { total: formatCount(total) })}
        </a>
      </div>
      {isMeasured && exact < total ? (
        <p className="note">
          {t(exact === 0 ? "public.partly.none" : "public.partly.among", { count: exact, total: formatCount(exact) })}
        </p>
      ) : null}
      <ul className="rows">{children(hitOf)}</ul>
    </section>
  );
}
