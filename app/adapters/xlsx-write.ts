import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { RowMark, SheetColumn, WorkbookPlan } from "./xlsx.ts";

const HEAD_COLOUR = "FFEFEBE3";
const WRONG_COLOUR = "FFFBE3DC";
const LISTS = "lists";

/** Writes a workbook: every cell is text, so that nothing typed is turned into a date or loses its zeros. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  const guide = workbook.addWorksheet(plan.guide.name);
  guide.getColumn(1).width = 100;
  for (const line of plan.guide.lines) {
    const row = guide.addRow([line.text]);
    row.alignment = { wrapText: true, vertical: "top" };
    if (line.isHead === true) row.font = { bold: true };
  }
  const lists = new Map<string, string>();
  const choices: (readonly string[])[] = [];
  for (const planned of plan.sheets) {
    const sheet = workbook.addWorksheet(planned.name, { views: [{ state: "frozen", ySplit: 1 }] });
    writeHead(sheet, planned.columns);
    for (const row of planned.rows) sheet.addRow([...row]);
    for (const [place, column] of planned.columns.entries()) {
      if (column.choices === undefined) continue;
      const key = column.choices.join("\n");
      if (!lists.has(key)) {
        choices.push(column.choices);
        const letter = letterOf(choices.length);
        lists.set(key, `${LISTS}!$${letter}$1:$${letter}$${column.choices.length}`);
      }
      offerChoices(sheet, place + 1, plan.openRows, lists.get(key) ?? "", column);
    }
  }
  const hidden = workbook.addWorksheet(LISTS, { state: "hidden" });
  for (const [place, values] of choices.entries()) {
    for (const [row, value] of values.entries()) hidden.getCell(row + 1, place + 1).value = value;
  }
  return bytesOf(workbook);
}

/** Writes beside each row what is wrong with it and colours the cell. */
export async function markWorkbook(
  bytes: Uint8Array,
  marks: readonly RowMark[],
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  for (const [name, own] of Map.groupBy(marks, (mark) => mark.sheet)) {
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) continue;
    const column = markColumn(sheet, title);
    for (const [row, told] of Map.groupBy(own, (mark) => mark.row)) {
      sheet.getCell(row, column).value = [...new Set(told.map((mark) => mark.text))].join(" ");
      colour(sheet, row, column, WRONG_COLOUR);
      for (const mark of told) if (mark.column !== null) colour(sheet, row, mark.column, WRONG_COLOUR);
    }
  }
  return bytesOf(workbook);
}

/** The column after the last title; what an earlier check wrote there is cleared. */
function markColumn(sheet: Worksheet, title: string): number {
  const head = sheet.getRow(1);
  const places = [...Array(head.cellCount).keys()].map((place) => place + 1);
  const earlier = places.find((place) => head.getCell(place).value === title);
  const column = earlier ?? places.length + 1;
  for (let row = 2; earlier !== undefined && row <= sheet.rowCount; row += 1) sheet.getCell(row, column).value = null;
  head.getCell(column).value = title;
  head.getCell(column).font = { bold: true };
  sheet.getColumn(column).width = 50;
  return column;
}

function colour(sheet: Worksheet, row: number, column: number, argb: string): void {
  sheet.getCell(row, column).fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
}

function writeHead(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  const head = sheet.addRow(columns.map((column) => column.title));
  for (const [place, column] of columns.entries()) {
    const cell = head.getCell(place + 1);
    cell.font = { bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEAD_COLOUR } };
    const whole = sheet.getColumn(place + 1);
    whole.width = column.width;
    whole.numFmt = "@";
  }
}

function offerChoices(sheet: Worksheet, place: number, rows: number, list: string, column: SheetColumn): void {
  const letter = letterOf(place);
  sheet.dataValidations.add(`${letter}2:${letter}${rows + 1}`, {
    type: "list",
    allowBlank: column.isRequired !== true,
    formulae: [list],
    showErrorMessage: true,
    ...(column.hint === undefined
      ? {}
      : { showInputMessage: true, promptTitle: column.title.slice(0, 32), prompt: column.hint.slice(0, 255) }),
  });
}

function letterOf(place: number): string {
  const rest = place - 1;
  return rest < 26 ? String.fromCharCode(65 + rest) : letterOf(Math.floor(rest / 26)) + letterOf((rest % 26) + 1);
}

async function bytesOf(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
