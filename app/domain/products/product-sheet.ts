import type { ProductValues } from "./product-content.ts";

/** The sheets of a workbook of products and their columns. Rows of the second and third name their product by its code. */
export const SHEET_COLUMNS = {
  products: [
    "code",
    "nameZh",
    "nameEn",
    "domain1",
    "domain2",
    "domain3",
    "domain4",
    "domain5",
    "domain6",
    "maturity",
    "technologies",
    "city",
    "priceLow",
    "priceHigh",
    "uses",
    "certificates",
    "intellectualProperty",
    "delivery",
    "interfaces",
    "acceptsConsortium",
    "bodyZh",
    "bodyEn",
  ],
  capabilities: [
    "code",
    "name",
    "figureType",
    "bound",
    "figure",
    "figureHigh",
    "unit",
    "detail",
    "evidence",
    "evidenceOn",
  ],
  cases: ["code", "customer", "year", "month", "size", "summary", "evidence"],
} as const satisfies Record<string, readonly string[]>;

export type SheetName = keyof typeof SHEET_COLUMNS;
export const SHEET_NAMES = ["products", "capabilities", "cases"] as const satisfies readonly SheetName[];

/** Rows of products in one workbook, and of any other sheet. */
export const MOST_PRODUCT_ROWS = 5_000;
export const MOST_SHEET_ROWS = 20_000;
export const MOST_WORKBOOK_BYTES = 10 * 1024 * 1024;

/** The words of a workbook in one language. */
export type SheetWords = {
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly columns: Readonly<Record<SheetName, Readonly<Record<string, string>>>>;
  /** What the codes of a column are called; columns that are not here hold free text. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type ProductRows = Readonly<Record<SheetName, readonly (readonly string[])[]>>;

/** The column whose words a column shares. */
export function valuesColumn(column: string): string {
  return column.startsWith("domain") ? "domain" : column;
}

/** Products as rows of the three sheets, in words. `key` is what stands for the code of one that has none. */
export function productRows(
  all: readonly { readonly key: string; readonly content: ProductValues }[],
  words: SheetWords,
): ProductRows {
  const rows: { readonly [Name in SheetName]: (readonly string[])[] } = { products: [], capabilities: [], cases: [] };
  for (const { key, content } of all) {
    const code = content.code === "" || content.code === undefined ? key : content.code;
    const domains = (content.domains ?? "").split("\n");
    rows.products.push(
      cellsOf("products", words, (column) => {
        if (column === "code") return code;
        const place = /^domain(\d)$/.exec(column)?.[1];
        return place === undefined ? (content[column] ?? "") : (domains[Number(place) - 1] ?? "");
      }),
    );
    for (const sheet of ["capabilities", "cases"] as const) {
      const first = SHEET_COLUMNS[sheet][1];
      for (let place = 0; content[`${sheet}[${place}].${first}`] !== undefined; place += 1) {
        const textOf = (column: string) => (column === "code" ? code : (content[`${sheet}[${place}].${column}`] ?? ""));
        rows[sheet].push(cellsOf(sheet, words, textOf));
      }
    }
  }
  return rows;
}

function cellsOf(sheet: SheetName, words: SheetWords, textOf: (column: string) => string): readonly string[] {
  return SHEET_COLUMNS[sheet].map((column) => {
    const value = textOf(column);
    return words.values[valuesColumn(column)]?.[value] ?? value;
  });
}
