import { done, type Result, refused } from "../../kernel/result.ts";
import { SHEET_COLUMNS, SHEET_NAMES, type SheetName, type SheetWords, valuesColumn } from "./product-sheet.ts";

/** A sheet as text; the first row holds the titles. */
export type SheetText = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** What is wrong, where. `row` counts from 1 as a spreadsheet shows it; `column` is a key of the sheet or empty. */
export type RowProblem = {
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export type RowFields = { readonly row: number; readonly fields: Readonly<Record<string, string>> };

/** A product as its rows have it, codes in place of words. */
export type ListedRow = RowFields & {
  readonly code: string;
  readonly capabilities: readonly RowFields[];
  readonly cases: readonly RowFields[];
};

export type SheetsReading = {
  readonly products: readonly ListedRow[];
  /** Rows of capabilities and cases that belong to no product. */
  readonly problems: readonly RowProblem[];
  /** The name that each sheet has here, and in which column counted from 1 each key stands. */
  readonly places: Readonly<
    Record<SheetName, { readonly name: string; readonly columns: Readonly<Record<string, number>> }>
  >;
};

type Placed = SheetsReading["places"][SheetName] & { readonly rows: readonly RowFields[] };

/** Reads the three sheets by their titles in either language, in whatever order the columns stand. */
export function readProductSheets(
  sheets: readonly SheetText[],
  languages: readonly SheetWords[],
): Result<SheetsReading> {
  const found = new Map<SheetName, Placed>();
  for (const name of SHEET_NAMES) {
    const names = languages.map((words) => words.sheets[name]);
    const sheet = sheets.find((one) => names.includes(one.name.trim()));
    if (sheet !== undefined) found.set(name, readSheet(name, sheet, languages));
    else if (name === "products") return refused("product-import.no-sheet", { name: names[0] ?? "" }, "workbook");
  }
  const products = found.get("products") ?? EMPTY;
  const missing = ["code", "nameZh"].find((column) => products.columns[column] === undefined);
  if (missing !== undefined) {
    const title = languages[0]?.columns.products[missing] ?? missing;
    return refused("product-import.no-column", { name: title }, "workbook");
  }
  if (products.rows.length === 0) return refused("product-import.empty", {}, "workbook");
  const [capabilities, cases] = [found.get("capabilities") ?? EMPTY, found.get("cases") ?? EMPTY];
  const codes = new Set(products.rows.map(codeIn));
  const byCode = { capabilities: Map.groupBy(capabilities.rows, codeIn), cases: Map.groupBy(cases.rows, codeIn) };
  const taken = new Set<string>();
  return done({
    products: products.rows.map((one) => {
      const code = codeIn(one);
      // Of two rows with one code the first has what belongs to it; the second is a duplicate.
      const isFirst = code !== "" && !taken.has(code);
      taken.add(code);
      return {
        ...one,
        code,
        capabilities: isFirst ? (byCode.capabilities.get(code) ?? []) : [],
        cases: isFirst ? (byCode.cases.get(code) ?? []) : [],
      };
    }),
    problems: [...homeless("capabilities", capabilities, codes), ...homeless("cases", cases, codes)],
    places: { products, capabilities, cases },
  });
}

const EMPTY: Placed = { name: "", columns: {}, rows: [] };

function codeIn({ fields }: RowFields): string {
  return fields.code ?? "";
}

function homeless(sheet: SheetName, { rows }: Placed, codes: ReadonlySet<string>): readonly RowProblem[] {
  return rows
    .filter((one) => codeIn(one) === "" || !codes.has(codeIn(one)))
    .map((one) => ({ sheet, row: one.row, column: "code", code: "product-import.no-product" }));
}

function readSheet(name: SheetName, sheet: SheetText, languages: readonly SheetWords[]): Placed {
  const titles = (sheet.rows[0] ?? []).map((title) => title.replace(/[*＊\s]+$/, "").trim());
  const keys: readonly string[] = SHEET_COLUMNS[name];
  const columns: Record<string, number> = {};
  for (const key of keys) {
    const names = languages.map((words) => words.columns[name][key]);
    const place = titles.findIndex((title) => names.includes(title));
    if (place >= 0) columns[key] = place + 1;
  }
  const read = Object.entries(columns).map(([key, column]) => ({ key, column, codes: codesOf(key, languages) }));
  const rows = sheet.rows.flatMap((cells, place) => {
    if (place === 0) return [];
    const fields: Record<string, string> = {};
    for (const { key, column, codes } of read) {
      const text = cells[column - 1]?.trim() ?? "";
      if (text !== "") fields[key] = codes?.get(text.toLowerCase()) ?? text;
    }
    return Object.keys(fields).length === 0 ? [] : [{ row: place + 1, fields }];
  });
  return { name: sheet.name, columns, rows };
}

/** The codes that the words of a column stand for, in every language; undefined for a column of free text. */
function codesOf(key: string, languages: readonly SheetWords[]): ReadonlyMap<string, string> | undefined {
  const codes = languages.flatMap(({ values }) =>
    Object.entries(values[valuesColumn(key)] ?? {}).map(([code, word]) => [word.toLowerCase(), code] as const),
  );
  return codes.length === 0 ? undefined : new Map(codes);
}
