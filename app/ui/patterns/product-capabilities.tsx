import { figureInWords } from "../../i18n/name-said.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { useWords } from "../words.tsx";
import { CapabilityName } from "./capability-name.tsx";

export type CapabilityView = {
  readonly id: string;
  readonly name: string;
  readonly figureType: "text" | "number" | "flag";
  readonly isAbsent: boolean;
  /** With its bound and unit, in no language; empty where there is none. */
  readonly figure: string;
  readonly detail: string | null;
  readonly evidence: string | null;
  readonly evidenceOn: string | null;
};

/** What a product can do, each with its figure and what shows it. */
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
          {
            head: t("public.product.capability"),
            cell: (one) => (
              <>
                <CapabilityName name={one.name} />
                {one.detail === null || one.detail === "" ? null : (
                  <span className="note block" lang={chinese}>
                    {one.detail}
                  </span>
                )}
              </>
            ),
          },
          { head: t("public.product.figure"), cell: (one) => <FigureCell capability={one} /> },
          {
            head: t("public.product.evidence"),
            cell: (one) => (
              <>
                {one.evidence === null ? t("site.none") : <span lang={chinese}>{one.evidence}</span>}
                {one.evidenceOn === null ? null : <span className="note num">{` ${one.evidenceOn}`}</span>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function FigureCell({ capability }: { capability: CapabilityView }) {
  const { t } = useWords();
  if (capability.figureType === "flag") return t(capability.isAbsent ? "public.product.no" : "public.product.yes");
  if (capability.figure === "") return t("site.none");
  return <span className="num whitespace-nowrap">{figureInWords(t, capability.figure)}</span>;
}
