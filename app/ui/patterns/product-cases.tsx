import { useWords } from "../words.tsx";

export type ProductCaseView = {
  readonly id: string;
  readonly customer: string;
  readonly year: number;
  readonly month: number | null;
  readonly size: string | null;
  readonly summary: string;
  readonly evidence: string | null;
};

/** Where a product has been used, as its firm ordered them, each with its size and what shows it. */
export function ProductCases({ cases }: { cases: readonly ProductCaseView[] }) {
  const { locale, t } = useWords();
  const chinese = locale === "en" ? "zh-CN" : undefined;
  return (
    <section>
      <h2>{t("public.product.cases")}</h2>
      {cases.length === 0 ? <p className="note">{t("public.product.noCases")}</p> : null}
      <ul className="rows">
        {cases.map((one) => (
          <li key={one.id}>
            <div className="row-head">
              <h3 className="title" lang={chinese}>
                {one.customer}
              </h3>
              <span className="note num">
                {one.month === null ? one.year : `${one.year}-${String(one.month).padStart(2, "0")}`}
              </span>
            </div>
            <p className="note" lang={chinese}>
              {one.summary}
            </p>
            {one.size === null ? null : (
              <p className="note">
                {t("products.cases.size")}: <span lang={chinese}>{one.size}</span>
              </p>
            )}
            <p className="note">
              {one.evidence === null ? (
                t("public.product.noEvidence")
              ) : (
                <>
                  {t("products.cases.evidence")}: <span lang={chinese}>{one.evidence}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
