import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { type Frequency, finds } from "../../../db/schema/saved-searches.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { dueAt } from "./saved-search.ts";

/** What one source found and nobody was told of yet is told at the new frequency's next moment, or never. */
export function postponeFinds(
  tx: Transaction,
  {
    personId,
    source,
    frequency,
  }: { readonly personId: PersonId; readonly source: string; readonly frequency: Frequency },
  now: number,
): void {
  tx.update(finds)
    .set(frequency === "off" ? { state: "silent" } : { dueAt: dueAt(frequency, now) })
    .where(and(eq(finds.personId, personId), eq(finds.source, source), eq(finds.state, "waiting")))
    .run();
}
