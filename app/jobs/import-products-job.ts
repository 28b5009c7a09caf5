import type { Database } from "../../db/schema/database.ts";
import type { FileStore } from "../adapters/file-store.ts";
import type { Workbooks } from "../adapters/xlsx.ts";
import { loadActor } from "../domain/accounts/load-actor.ts";
import { findEvent } from "../domain/events/event-queries.ts";
import { rowChecker } from "../domain/products/check-listed-row.ts";
import { findImportToDo, finishImport, noteImportProgress } from "../domain/products/finish-import.ts";
import { knownProducts } from "../domain/products/import-queries.ts";
import { MOST_SHEET_ROWS } from "../domain/products/product-sheet.ts";
import { type RowProblem, readProductSheets } from "../domain/products/read-product-sheets.ts";
import { takeListedRow } from "../domain/products/take-listed-row.ts";
import { productSheetWords } from "../i18n/product-sheet-words.ts";
import { parseId } from "../kernel/ids.ts";
import { DONE, type JobHandler } from "./job-handler.ts";

export type ImportSettings = {
  readonly db: Database;
  readonly files: FileStore;
  readonly workbooks: Workbooks;
};

const ROWS_BETWEEN_PAUSES = 10;
const MOST_COLUMNS = 60;

/**
 * Takes a confirmed workbook over, row by row in the name of the person who confirmed it, with pauses for the pages.
 * Begun anew after a crash it finds what it has done unchanged.
 */
export function importProductsJob({ db, files, workbooks }: ImportSettings): JobHandler {
  return async (job, hold) => {
    const event = job.eventId === null ? undefined : findEvent(db, job.eventId);
    const id = parseId<"product_import">(String(event?.payload.importId ?? ""));
    const row = id === undefined ? undefined : findImportToDo(db, id);
    if (event === undefined || event.actorId === null || row === undefined) return DONE;
    const bytes = await bytesOf(files, row.uploadSha256);
    const reading =
      bytes === undefined ? undefined : await workbooks.read(bytes, { rows: MOST_SHEET_ROWS, columns: MOST_COLUMNS });
    if (reading?.ok !== true) return { outcome: "again", note: `workbook ${reading?.reason ?? "missing"}` };
    const sheets = readProductSheets(reading.sheets, [productSheetWords("zh"), productSheetWords("en")]);
    const actor = loadActor(db, event.actorId);
    if (!sheets.ok) return { outcome: "dead", note: "nothing to take over" };
    const check = rowChecker(knownProducts(db, row.organizationId));
    const target = { organizationId: row.organizationId, isPublishing: row.isPublishing === true };
    const left: RowProblem[] = [];
    for (const [place, listed] of sheets.value.products.entries()) {
      const result = takeListedRow(db, check(listed), target, { actor, now: hold.now() });
      if (result?.ok === false) {
        const { code, params } = result.refusal;
        left.push({ sheet: "products", row: listed.row, column: "", code, params });
      }
      if (place % ROWS_BETWEEN_PAUSES !== ROWS_BETWEEN_PAUSES - 1) continue;
      noteImportProgress(db, row.id, place + 1);
      hold.extend();
      await new Promise((resolve) => setImmediate(resolve));
    }
    noteImportProgress(db, row.id, sheets.value.products.length);
    finishImport(db, row.id, left, { now: hold.now() });
    return DONE;
  };
}

async function bytesOf(files: FileStore, sha256: string): Promise<Uint8Array | undefined> {
  const stream = files.read(sha256);
  return stream === undefined ? undefined : new Uint8Array(await new Response(stream).arrayBuffer());
}
