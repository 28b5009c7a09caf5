import type { ReactNode } from "react";
import type { Strength } from "../../search/engine.ts";
import { useWords } from "../words.tsx";
import { type GapHelp, GapLines, type GapLink } from "./gap-lines.tsx";

export type MatrixNeed = {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly lang: "zh-CN" | undefined;
  readonly kind: "must" | "should";
};

export type MatrixColumn = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly to: string | null;
};

/** `to` leads to where the cell is explained; `check` is what a stated figure says to the need's, with a short word. */
export type MatrixCell = {
  readonly strength: Strength;
  readonly evidence: string;
  readonly to?: string;
  readonly check?: { readonly verdict: "met" | "not-met" | "unknown"; readonly text: string } | undefined;
};

/**
 * Needs as rows, products or members as columns, each cell filled by strength with its evidence on hover and focus.
 * A need without any cell is a gap: hatched and named below, with who could cover it.
 */
export function NeedMatrix({
  caption,
  needs,
  columns,
  cellOf,
  help = [],
  gapLink,
  footer,
}: {
  caption: string;
  needs: readonly MatrixNeed[];
  columns: readonly MatrixColumn[];
  cellOf: (needId: string, columnId: string) => MatrixCell | undefined;
  help?: readonly GapHelp[];
  gapLink?: GapLink;
  /** In place of what the shown columns say by themselves, where more is known than they show. */
  footer?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className="matrix-frame">
      <section className="scroll" aria-label={caption} tabIndex={0}>
        <table className={columns.length > 4 ? "matrix wide" : "matrix"}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.to === null ? column.title : <a href={column.to}>{column.title}</a>}
                  <span className="note">{column.note}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {needs.map((need) => (
              <Row key={need.id} need={need} columns={columns} cellOf={cellOf} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="legend note" aria-hidden="true">
        {([3, 2, 1] as const).map((strength) => (
          <span key={strength}>
            <i className={`swatch s${strength}`} /> {t(`terms.strength.${strength}`)}
          </span>
        ))}
        <span>
          <i className="swatch gap" /> {t("public.matrix.gap")}
        </span>
      </p>
      {footer ?? <Coverage needs={needs} columns={columns} cellOf={cellOf} help={help} gapLink={gapLink} />}
    </div>
  );
}

type Grid = {
  needs: readonly MatrixNeed[];
  columns: readonly MatrixColumn[];
  cellOf: (needId: string, columnId: string) => MatrixCell | undefined;
};

function Row({ need, columns, cellOf }: Omit<Grid, "needs"> & { need: MatrixNeed }) {
  const { t } = useWords();
  const cells = columns.map((column) => ({ column, cell: cellOf(need.id, column.id) }));
  const isGap = cells.every(({ cell }) => cell === undefined);
  return (
    <tr className={isGap ? "gap" : undefined}>
      <th scope="row">
        <span className="place">{need.position}</span> <span lang={need.lang}>{need.title}</span>{" "}
        <span className="note">{t(`terms.needKind.${need.kind}`)}</span>
        {isGap ? <span className="visually-hidden">{t("public.matrix.gap")}</span> : null}
      </th>
      {cells.map(({ column, cell }, place) => (
        <td key={column.id} className={cell?.check?.verdict === "not-met" ? "refuted" : `s${cell?.strength ?? 0}`}>
          {cell === undefined ? (
            <span className="cell">{isGap && place === 0 ? t("public.matrix.gap") : t("terms.strength.0")}</span>
          ) : (
            <Filled cell={cell} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** A filled cell: its strength as a word, its evidence on hover, on focus and to screen readers. */
function Filled({ cell }: { cell: MatrixCell }) {
  const { t } = useWords();
  const title = cell.evidence === "" ? undefined : cell.evidence;
  const text = (
    <>
      {t(`terms.strength.${cell.strength}`)}
      {cell.check === undefined ? null : <span className="check">{cell.check.text}</span>}
      {title === undefined ? null : <span className="visually-hidden">{`: ${title}`}</span>}
    </>
  );
  if (cell.to === undefined) {
    return (
      <span className="cell" title={title}>
        {text}
      </span>
    );
  }
  return (
    <a className="cell" title={title} href={cell.to}>
      {text}
    </a>
  );
}

/** What the matrix says in words: what nobody covers, who could, and what hangs on one alone. */
function Coverage({
  needs,
  columns,
  cellOf,
  help,
  gapLink,
}: Grid & { help: readonly GapHelp[]; gapLink: GapLink | undefined }) {
  const { t } = useWords();
  const coverOf = (need: MatrixNeed) => columns.filter((column) => (cellOf(need.id, column.id)?.strength ?? 0) >= 2);
  const gaps = needs.filter((need) => columns.every((column) => cellOf(need.id, column.id) === undefined));
  const weak = needs.filter((need) => !gaps.includes(need) && coverOf(need).length === 0);
  const single = columns.length < 2 ? [] : needs.filter((need) => coverOf(need).length === 1);
  const places = (some: readonly MatrixNeed[]) => some.map((need) => need.position).join(t("public.why.and"));
  return (
    <div className="coverage">
      {gaps.length + weak.length === 0 ? <p>{t("public.matrix.allCovered", { count: needs.length })}</p> : null}
      <GapLines gaps={gaps} help={help} gapLink={gapLink} />
      {weak.length === 0 ? null : <p>{t("public.matrix.weak", { places: places(weak) })}</p>}
      {single.length === 0 ? null : <p>{t("public.matrix.single", { places: places(single) })}</p>}
    </div>
  );
}
