import { useWords } from "../words.tsx";

/** Moves through a list; `hrefOf` gives the address of a page. */
export function Pager({
  number,
  size,
  total,
  hrefOf,
}: {
  number: number;
  size: number;
  total: number;
  hrefOf: (page: number) => string;
}) {
  const { t } = useWords();
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  return (
    <nav className="pager" aria-label={t("site.pages.label")}>
      {number > 1 ? (
        <a href={hrefOf(number - 1)} rel="prev">
          {t("site.pages.previous")}
        </a>
      ) : null}
      <span className="note">{t("site.pages.position", { number, last, total })}</span>
      {number < last ? (
        <a href={hrefOf(number + 1)} rel="next">
          {t("site.pages.next")}
        </a>
      ) : null}
    </nav>
  );
}
