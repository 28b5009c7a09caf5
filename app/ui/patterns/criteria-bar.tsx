import { formatShare } from "../../i18n/format.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { useWords } from "../words.tsx";
import { SplitBar } from "./split-bar.tsx";

export type CriterionView = {
  readonly id: string;
  readonly title: string;
  readonly lang: "zh-CN" | undefined;
  readonly weight: number;
  readonly leastScore: number | null;
  readonly guidance: string | null;
};

/** How bids will be judged: a bar of weights, and the same as a table with the least scores. */
export function CriteriaBar({ criteria }: { criteria: readonly CriterionView[] }) {
  const { locale, t } = useWords();
  const hasLeast = criteria.some((criterion) => criterion.leastScore !== null);
  const hasGuidance = criteria.some((criterion) => criterion.guidance !== null && criterion.guidance !== "");
  return (
    <>
      <SplitBar
        parts={criteria.map(({ id, title, weight }) => ({
          key: id,
          label: title,
          size: weight,
          figure: String(weight),
        }))}
      />
      <DataTable
        caption={t("public.criteria.caption")}
        rows={criteria}
        keyOf={(criterion) => criterion.id}
        columns={[
          {
            head: t("public.criteria.name"),
            cell: (criterion) => (
              <>
                <span lang={criterion.lang}>{criterion.title}</span>
                {hasGuidance && criterion.guidance ? (
                  <span className="note block" lang={locale === "en" ? "zh-CN" : undefined}>
                    {criterion.guidance}
                  </span>
                ) : null}
              </>
            ),
          },
          { head: t("public.criteria.weight"), cell: (criterion) => criterion.weight, numeric: true },
          ...(hasLeast
            ? [
                {
                  head: t("public.criteria.least"),
                  cell: (criterion: CriterionView) =>
                    criterion.leastScore === null ? t("site.none") : formatShare(criterion.leastScore),
                  numeric: true,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
