/** A sheet as text, row by row; the first row is the sheet's first. Empty cells are empty texts. */
export type SheetRows = { readonly name: string; readonly rows: readonly (readonly string[])[] };

export type SheetColumn = {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Shown when the cell is chosen. */
  readonly hint?: string;
  /** What may be chosen; anything else is refused by the spreadsheet program. */
  readonly choices?: readonly string[];
  readonly isRequired?: boolean;
};

/** A workbook to be written: a page of instructions first, then sheets with one row of titles each. */
export type WorkbookPlan = {
  readonly guide: {
    readonly name: string;
    readonly lines: readonly { readonly text: string; readonly isHead?: true }[];
  };
  readonly sheets: readonly {
    readonly name: string;
    readonly columns: readonly SheetColumn[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** The rows below the titles that choices are offered in. */
  readonly openRows: number;
};

/** What is wrong with a row, and in which column counted from 1. `row` counts from 1 as the program shows it. */
export type RowMark = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
  readonly text: string;
};

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly SheetRows[] }
  | { readonly ok: false; readonly reason: "not-a-workbook" | "too-large" | "too-many-rows" | "unavailable" };

export type ReadLimits = { readonly rows: number; readonly columns: number };

/** Workbooks are read and written away from the pages: each in a thread that is ended when it takes too long. */
export type Workbooks = {
  read(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookReading>;
  /** Undefined when it could not be done in time. */
  write(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The same workbook with a column `title` at the end of each sheet that has marks, and the cells that are wrong coloured. */
  mark(bytes: Uint8Array, marks: readonly RowMark[], title: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
};
