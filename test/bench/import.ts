import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openWorkbooks } from "../../app/adapters/xlsx-thread.ts";
import { SYSTEM } from "../../app/domain/accounts/actor.ts";
import { importFirm } from "../../app/domain/organizations/import-firm.ts";
import { rowChecker } from "../../app/domain/products/check-listed-row.ts";
import { knownProducts } from "../../app/domain/products/import-queries.ts";
import { takeListedRow } from "../../app/domain/products/take-listed-row.ts";
import type { OrganizationId } from "../../app/kernel/ids.ts";
import {
  productWorkbook,
  readWorkbookOfProducts,
  tryWorkbook,
  workbookPlan,
} from "../../app/routes/firm/product-workbook.ts";
import { openDatabase } from "../../db/connection.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { madeRows } from "./made-workbook.ts";
import { judge, printTable, writeReport } from "./report.ts";

const ROWS = 5_000;
const KNOWN = 1_000;
const MOST_SECONDS = 5;
/** What a page may have to wait for the import, at the most. */
const MOST_HELD_MS = 200;
const NOW = Date.UTC(2026, 10, 23, 2);
const HOME = path.resolve(import.meta.dirname, "../..");

/** A workbook of 5,000 products, some of them wrong, against a firm that has 1,000: dry run, marked workbook, export. */
export async function bench(words: readonly string[]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "jiebang-bench-"));
  const { db, sqlite } = openDatabase(path.join(folder, "bench.sqlite"));
  migrateDatabase(db, HOME);
  const workbooks = openWorkbooks(new URL("../../app/adapters/xlsx-worker-entry.ts", import.meta.url));
  const store = { db, workbooks };
  const firm = db.transaction((tx) => importFirm(tx, { name: "批量导入公司", kind: "firm", city: "成都" }, NOW));
  await take(store, firm, await bytesOf(KNOWN, false));
  const bytes = await bytesOf(ROWS, true);

  const held = monitorEventLoopDelay({ resolution: 5 });
  held.enable();
  const dryRun = await timed(() => tryWorkbook(store, firm, bytes));
  held.disable();
  const heldMs = held.max / 1e6;
  if (!dryRun.value.ok) throw new Error(dryRun.value.refusal.code);
  const { problems, ...found } = dryRun.value.value;
  const marks = problems.map((one) => ({ sheet: "产品", row: one.row, column: 2, text: one.code }));
  const marked = await timed(() => workbooks.mark(bytes, marks, "检查结果"));
  const exported = await timed(() => productWorkbook(store, "zh", firm));

  console.info(
    `${ROWS} products in ${(bytes.byteLength / 1e6).toFixed(1)} MB, ${KNOWN} known before: ${JSON.stringify(found)}`,
  );
  const rows = [
    { what: `dry run of ${ROWS}`, seconds: dryRun.seconds, processor: dryRun.processor },
    { what: `${problems.length} problems written into it`, seconds: marked.seconds, processor: marked.processor },
    { what: `export of ${KNOWN}`, seconds: exported.seconds, processor: exported.processor },
    { what: "longest hold of the pages' thread in the dry run", seconds: heldMs / 1_000, processor: 0 },
  ];
  printTable(
    ["import", "seconds", "of the processor"],
    rows.map(({ what, seconds, processor }) => [what, seconds, processor]),
  );
  writeReport("import", { rows: ROWS, known: KNOWN, found, figures: rows });
  sqlite.close();
  rmSync(folder, { recursive: true, force: true });
  return judge(
    [
      { what: `dry run in under ${MOST_SECONDS} s`, isMet: dryRun.seconds < MOST_SECONDS },
      { what: `pages held up for under ${MOST_HELD_MS} ms`, isMet: heldMs < MOST_HELD_MS },
      {
        what: "every row found to be what it is",
        isMet: found.fresh === 3_700 && found.unchanged === 900 && found.changed === 100,
      },
    ],
    words,
  );

  async function bytesOf(count: number, isMixed: boolean) {
    const made = await workbooks.write(workbookPlan("zh", madeRows(count, isMixed)));
    if (made === undefined) throw new Error("no workbook was written");
    return made;
  }
}

/** Takes every good row over, as the job does. */
async function take(
  store: Parameters<typeof readWorkbookOfProducts>[0] & { readonly db: ReturnType<typeof openDatabase>["db"] },
  organizationId: OrganizationId,
  bytes: Uint8Array,
): Promise<void> {
  const reading = await readWorkbookOfProducts(store, bytes);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const check = rowChecker(knownProducts(store.db, organizationId));
  for (const listed of reading.value.products) {
    const result = takeListedRow(
      store.db,
      check(listed),
      { organizationId, isPublishing: true },
      { actor: SYSTEM, now: NOW },
    );
    if (result?.ok !== true) throw new Error("a made row was not taken over");
  }
}

type Timed<Value> = { readonly value: Value; readonly seconds: number; readonly processor: number };

/** `processor` is what the machine worked, all threads together: the same on a busy machine. */
async function timed<Value>(run: () => Promise<Value>): Promise<Timed<Value>> {
  const [start, worked] = [performance.now(), process.cpuUsage()];
  const value = await run();
  const { user, system } = process.cpuUsage(worked);
  return { value, seconds: (performance.now() - start) / 1_000, processor: (user + system) / 1e6 };
}
