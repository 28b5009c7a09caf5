import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { type ProductImportRow, productImports } from "../../../db/schema/products.ts";
import type { Id } from "../../kernel/ids.ts";
import { done } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import type { RowProblem } from "./read-product-sheets.ts";

/** A confirmed workbook that has not been taken over yet. */
export function findImportToDo(db: Database, id: Id<"product_import">): ProductImportRow | undefined {
  return db
    .select()
    .from(productImports)
    .where(and(eq(productImports.id, id), eq(productImports.state, "importing")))
    .get();
}

/** How many rows have been taken over, for whoever waits for it. */
export function noteImportProgress(db: Database, id: Id<"product_import">, rows: number): void {
  db.update(productImports).set({ done: rows }).where(eq(productImports.id, id)).run();
}

/** Keeps where the workbook with its marks lies, so that it is made once. */
export function keepMarkedWorkbook(db: Database, id: Id<"product_import">, sha256: string): void {
  db.update(productImports).set({ resultSha256: sha256 }).where(eq(productImports.id, id)).run();
}

/** A workbook has been taken over, but for the rows in `left`; whoever sent it in is told. */
export function finishImport(
  db: Database,
  id: Id<"product_import">,
  left: readonly RowProblem[],
  { now }: { readonly now: number },
): void {
  act(db, (tx) => {
    const row = tx.select().from(productImports).where(eq(productImports.id, id)).get();
    if (row?.state !== "importing") return done({});
    tx.update(productImports)
      .set({
        state: "imported",
        finishedAt: now,
        faulty: row.faulty + left.length,
        problems: [...row.problems, ...left],
      })
      .where(eq(productImports.id, id))
      .run();
    recordEvent(tx, {
      name: "product.import-finished",
      actorId: null,
      now,
      subject: { kind: "organization", id: row.organizationId },
      payload: { importId: id },
    });
    return done({});
  });
}
