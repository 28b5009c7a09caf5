import { refusalText } from "../../i18n/translate.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { ButtonLink } from "../primitives/button.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import { useWords } from "../words.tsx";

const KINDS = ["fresh", "changed", "unchanged", "duplicates", "faulty"] as const;

export type Counts = Readonly<Record<(typeof KINDS)[number] | "complete", number>>;

/** How many products of a workbook are new, changed, and wrong. */
export function ImportCounts({ facts }: { facts: Counts }) {
  const { t } = useWords();
  return (
    <>
      <DataTable
        caption={t("products.imports.kind")}
        rows={KINDS.map((kind) => ({ kind, count: facts[kind] }))}
        keyOf={(one) => one.kind}
        columns={[
          { head: t("products.imports.kind"), cell: (one) => t(`products.imports.counts.${one.kind}`) },
          { head: t("products.imports.count"), cell: (one) => one.count, numeric: true },
        ]}
      />
      {facts.fresh === 0 ? null : (
        <p className="note">{t("products.imports.completeNote", { count: facts.complete })}</p>
      )}
    </>
  );
}

export type ImportProblem = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly refusal: Refusal;
};

/** What is wrong where, and the workbook in which the same is written. */
export function ImportProblems({
  path,
  problems,
  total,
}: {
  path: string;
  problems: readonly ImportProblem[];
  total: number;
}) {
  const { t } = useWords();
  if (total === 0) return null;
  return (
    <section id="problems">
      <h2>{t("products.imports.problems")}</h2>
      <p className="acts">
        <ButtonLink to={`${path}/workbook`}>{t("products.imports.download")}</ButtonLink>
      </p>
      <p className="note">{t("products.imports.downloadNote")}</p>
      {total > problems.length ? (
        <p className="note">{t("products.imports.problemsMore", { count: problems.length })}</p>
      ) : null}
      <ul className="rows">
        {problems.map((one) => (
          <li key={`${one.sheet} ${one.row} ${one.column} ${one.refusal.code}`}>
            <p>{refusalText(t, one.refusal)}</p>
            <p className="note">
              {t("products.imports.placeText", { sheet: one.sheet, row: one.row })}
              {one.column === "" ? null : ` · ${one.column}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
