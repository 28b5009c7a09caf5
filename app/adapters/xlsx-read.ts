import { Workbook } from "@cj-tech-master/excelts";
import type { ReadLimits, SheetRows, WorkbookReading } from "./xlsx.ts";
import { unpackedSize } from "./xlsx-zip.ts";

/** An honest workbook of 5,000 long rows unpacks to a fifth of this. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_SHEETS = 20;

/** Reads the texts of all sheets. Rows beyond the limit that hold something refuse the whole: nothing is left out silently. */
export async function readWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookReading> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { ok: false, reason: "not-a-workbook" };
  if (size > MOST_UNPACKED) return { ok: false, reason: "too-large" };
  const workbook = new Workbook();
  try {
    // One row more than allowed shows that there are more.
    await workbook.xlsx.load(bytes, { maxRows: limits.rows + 2, maxCols: limits.columns });
  } catch {
    return { ok: false, reason: "not-a-workbook" };
  }
  const sheets: SheetRows[] = [];
  for (const sheet of workbook.worksheets.slice(0, MOST_SHEETS)) {
    const rows: string[][] = [];
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const cells = [...Array(Math.min(row.cellCount, limits.columns)).keys()].map((place) => {
        const cell = row.getCell(place + 1);
        return cellText(cell.value, typeof cell.numFmt === "string" ? cell.numFmt : "");
      });
      if (cells.some((text) => text !== "")) rows[number - 1] = cells;
    });
    if (rows.length > limits.rows + 1) return { ok: false, reason: "too-many-rows" };
    sheets.push({ name: sheet.name, rows: Array.from(rows, (row) => row ?? []) });
  }
  return { ok: true, sheets };
}

/** A cell as one would type it: dates as `YYYY-MM-DD`, percentages as the number before the sign, formulas by their result. */
export function cellText(value: unknown, format = ""): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(format.includes("%") ? value * 100 : value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "object") return "";
  if ("richText" in value && Array.isArray(value.richText)) return value.richText.map(textOf).join("");
  if ("result" in value) return cellText(value.result, format);
  if ("text" in value) return cellText(value.text, format);
  if ("error" in value) return String(value.error);
  return "";
}

/** Fifteen digits are what a spreadsheet keeps; a plain decimal is written without an exponent. */
function numberText(value: number): string {
  const plain = String(Number(value.toPrecision(15)));
  return plain.includes("e") ? value.toFixed(3) : plain;
}

function textOf(run: unknown): string {
  return typeof run === "object" && run !== null && "text" in run ? String(run.text) : "";
}
