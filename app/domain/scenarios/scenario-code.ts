import { like, sql } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import { beijingDate } from "../../kernel/instant.ts";

/** The next free number of a scenario, 场景-year-batch-serial: `CJ-2026-03-017`. A batch is a month. */
export function nextScenarioCode(tx: Transaction, now: number): string {
  const batch = `CJ-${beijingDate(now).slice(0, 7)}-`;
  const last = tx
    .select({ serial: sql<number | null>`max(cast(substr(${scenarios.code}, ${batch.length + 1}) as integer))` })
    .from(scenarios)
    .where(like(scenarios.code, `${batch}%`))
    .get();
  return `${batch}${String((last?.serial ?? 0) + 1).padStart(3, "0")}`;
}
