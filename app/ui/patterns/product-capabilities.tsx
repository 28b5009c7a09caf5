import { figureText } from "../../kernel/figure.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { useWords } from "../words.tsx";

export type CapabilityView = {
  readonly id: string;
  readonly name: string;
  readonly figureType: "text" | "number" | "flag";
  readonly figure: number | null;
  readonly unit: string | null;
  readonly detail: string | null;
};

/** What a product can do, each with its figure. */
export function ProductCapabilities({ capabilities }: { capabilities: readonly CapabilityView[] }) {
  const { locale, t } = useWords();
  if (capabilities.length === 0) return null;
  const chinese = locale === "en" ? "zh-CN" : undefined;
  return (
    <section>
      <h2>{t("public.product.capabilities")}</h2>
      <DataTable
        caption={t("public.product.capabilities")}
        rows={capabilities}
        keyOf={(one) => one.id}
        columns={[
          { head: t("public.product.capability"), cell: (one) => <span lang={chinese}>{one.name}</span> },
          {
            head: t("public.product.figure"),
            cell: (one) => (
              <span className="num">
                {one.figure === null
                  ? t(one.figureType === "flag" ? "public.product.yes" : "site.none")
                  : figureText(one.figure)}
                {one.figure === null || one.unit === null ? null : <span lang={chinese}>{` ${one.unit}`}</span>}
              </span>
            ),
          },
          {
            head: t("public.product.detail"),
            cell: (one) =>
              one.detail === null || one.detail === "" ? t("site.none") : <span lang={chinese}>{one.detail}</span>,
          },
        ]}
      />
    </section>
  );
}
