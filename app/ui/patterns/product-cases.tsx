import { useWords } from "../words.tsx";

export type ProductCaseView = {
  readonly id: string;
  readonly customer: string;
  readonly year: number;
  readonly summary: string;
};

/** Where a product has been used, the latest as its firm ordered them. */
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
              <span className="note num">{one.year}</span>
            </div>
            <p className="note" lang={chinese}>
              {one.summary}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
