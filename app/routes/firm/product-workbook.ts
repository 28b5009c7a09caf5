import { setImmediate as pause } from "node:timers/promises";
import type { WorkbookPlan } from "../../adapters/xlsx.ts";
import { rowChecker } from "../../domain/products/check-listed-row.ts";
import { knownProducts, listProductContents } from "../../domain/products/import-queries.ts";
import {
  MOST_PRODUCT_ROWS,
  MOST_SHEET_ROWS,
  MOST_WORKBOOK_BYTES,
  type ProductRows,
  productRows,
  SHEET_COLUMNS,
  SHEET_NAMES,
  type SheetName,
  valuesColumn,
} from "../../domain/products/product-sheet.ts";
import { type RowProblem, readProductSheets, type SheetsReading } from "../../domain/products/read-product-sheets.ts";
import type { ImportFindings } from "../../domain/products/save-import.ts";
import type { World } from "../../http/world.ts";
import { productSheetWords } from "../../i18n/product-sheet-words.ts";
import { translate } from "../../i18n/translate.ts";
import type { OrganizationId, ProductId } from "../../kernel/ids.ts";
import type { Locale } from "../../kernel/locale.ts";
import { done, type Result, refused } from "../../kernel/result.ts";

const AT_ONCE = 20;
const MOST_COLUMNS = 60;
const MOST_PROBLEMS = 5_000;
const REQUIRED: Readonly<Record<SheetName, readonly string[]>> = {
  products: ["code", "nameZh"],
  capabilities: ["code", "name"],
  cases: ["code", "customer", "year", "summary"],
};
const WIDE = 40;
const NARROW = 16;

type Store = Pick<World, "db" | "workbooks">;

/** Reads a workbook's sheets of products. Refuses with a reason when there is nothing to read. */
export async function readWorkbookOfProducts({ workbooks }: Store, bytes: Uint8Array): Promise<Result<SheetsReading>> {
  const reading = await workbooks.read(bytes, { rows: MOST_SHEET_ROWS, columns: MOST_COLUMNS });
  if (!reading.ok) return refused(`product-import.${reading.reason}`, {}, "workbook");
  await pause();
  const sheets = readProductSheets(reading.sheets, [productSheetWords("zh"), productSheetWords("en")]);
  if (sheets.ok && sheets.value.products.length > MOST_PRODUCT_ROWS) {
    return refused("product-import.too-many-rows", {}, "workbook");
  }
  return sheets;
}

/** What taking a workbook over would do, found out in steps with pauses, so that no page waits. Changes nothing. */
export async function tryWorkbook(
  store: Store,
  organizationId: OrganizationId,
  bytes: Uint8Array,
): Promise<Result<ImportFindings>> {
  const reading = await readWorkbookOfProducts(store, bytes);
  if (!reading.ok) return reading;
  const counts = { fresh: 0, changed: 0, unchanged: 0, faulty: 0, duplicates: 0, complete: 0 };
  const problems: RowProblem[] = [...reading.value.problems];
  await pause();
  const check = rowChecker(knownProducts(store.db, organizationId));
  for (const [place, listed] of reading.value.products.entries()) {
    const finding = check(listed);
    counts[finding.kind === "duplicate" ? "duplicates" : finding.kind] += 1;
    if (finding.kind === "fresh" && finding.isComplete) counts.complete += 1;
    if ("problems" in finding) problems.push(...finding.problems);
    if (place % AT_ONCE === AT_ONCE - 1) await pause();
  }
  return done({ ...counts, problems: problems.slice(0, MOST_PROBLEMS) });
}

/** A firm's products as a workbook in a language, or an empty one without `organizationId`. */
export async function productWorkbook(
  store: Store,
  locale: Locale,
  organizationId?: OrganizationId,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const rows: { readonly [Name in SheetName]: (readonly string[])[] } = { products: [], capabilities: [], cases: [] };
  const words = productSheetWords(locale);
  let after: ProductId | null = null;
  while (organizationId !== undefined && rows.products.length < MOST_PRODUCT_ROWS) {
    const part: ReturnType<typeof listProductContents> = listProductContents(store.db, organizationId, after, AT_ONCE);
    const more = productRows(part, words);
    for (const name of SHEET_NAMES) rows[name].push(...more[name]);
    after = part.at(-1)?.key ?? null;
    if (part.length < AT_ONCE) break;
    await pause();
  }
  return store.workbooks.write(workbookPlan(locale, rows));
}

/** The workbook that `rows` are written into: instructions, titles, choices. */
export function workbookPlan(locale: Locale, rows: ProductRows): WorkbookPlan {
  const t = translate(locale);
  const words = productSheetWords(locale);
  const limits = { rows: MOST_PRODUCT_ROWS, megabytes: MOST_WORKBOOK_BYTES / 1024 / 1024 };
  const line = (key: string) => ({ text: t(`products.sheet.guideLines.${key}`, limits) });
  const lines = ["products", "capabilities", "cases", "choices", "money", "update", "publish", "limits"].map(line);
  return {
    guide: { name: t("products.sheet.guide"), lines: [{ ...line("how"), isHead: true }, ...lines] },
    openRows: MOST_PRODUCT_ROWS,
    sheets: SHEET_NAMES.map((name) => ({
      name: words.sheets[name],
      rows: rows[name],
      columns: SHEET_COLUMNS[name].map((column) => {
        const isRequired = REQUIRED[name].includes(column);
        const choices = choicesOf(locale, column);
        const title = columnTitle(locale, name, column);
        return {
          title: isRequired ? `${title} *` : title,
          width: /^body|^name|summary|detail|evidence$|uses/.test(column) ? WIDE : NARROW,
          isRequired,
          ...(choices === undefined ? {} : { choices }),
        };
      }),
    })),
  };
}

/** What a column is called in a language. */
export function columnTitle(locale: Locale, sheet: SheetName, column: string): string {
  const titles: Readonly<Record<string, unknown>> = productSheetWords(locale).columns[sheet];
  const title = titles[column];
  return typeof title === "string" ? title : "";
}

function choicesOf(locale: Locale, column: string): readonly string[] | undefined {
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = productSheetWords(locale).values;
  const found = values[valuesColumn(column)];
  return found === undefined ? undefined : Object.values(found);
}
