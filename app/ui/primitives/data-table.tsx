import type { ReactNode } from "react";

export type Column<Row> = {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
};

/**
 * A table in its own frame, so that on a phone the frame scrolls and not the page. One that `stacks` shows each row
 * there as a block with the heads before the cells, so that nothing is to be looked for at the side.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  stacks = false,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  stacks?: boolean;
}) {
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table className={stacks ? "stacks" : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.head} scope="col" className={column.numeric === true ? "n" : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <td
                  key={column.head}
                  className={column.numeric === true ? "n" : undefined}
                  data-head={stacks ? column.head : undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
