import { like, sql } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { beijingDate } from "../../kernel/instant.ts";

/** The next free number of a call, district-year-batch-serial: `GX-2026-03-017`. A batch is a month. */
export function nextCallCode(tx: Transaction, now: number): string {
  const batch = `GX-${beijingDate(now).slice(0, 7)}-`;
  const last = tx
    .select({ serial: sql<number | null>`max(cast(substr(${calls.code}, ${batch.length + 1}) as integer))` })
    .from(calls)
    .where(like(calls.code, `${batch}%`))
    .get();
  return `${batch}${String((last?.serial ?? 0) + 1).padStart(3, "0")}`;
}
