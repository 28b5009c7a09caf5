import { and, asc, count, eq, inArray } from "drizzle-orm";
import { calls, needs } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { CallId } from "../../kernel/ids.ts";
import { type CallItem, publicAt } from "./public-call-queries.ts";

const MOST_CARDS = 100;

/** Some calls in the order asked for; what is not public at `now` is left out. */
export function publicCallItems(db: Reader, ids: readonly CallId[], now: number): readonly CallItem[] {
  const wanted = ids.slice(0, MOST_CARDS);
  const rows = db
    .select({
      call: calls,
      bureau: { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn },
      stage: scenarios.stage,
    })
    .from(calls)
    .innerJoin(scenarios, eq(scenarios.id, calls.scenarioId))
    .innerJoin(organizations, eq(organizations.id, calls.bureauId))
    .where(and(inArray(calls.id, wanted), publicAt(now)))
    .orderBy(asc(calls.id))
    .limit(MOST_CARDS)
    .all();
  return wanted.flatMap((id) => rows.find((row) => row.call.id === id) ?? []);
}

/** How many needs each call has. */
export function countNeeds(db: Reader, ids: readonly CallId[]): ReadonlyMap<CallId, number> {
  const rows = db
    .select({ callId: needs.callId, total: count() })
    .from(needs)
    .where(inArray(needs.callId, ids.slice(0, MOST_CARDS)))
    .groupBy(needs.callId)
    .limit(MOST_CARDS)
    .all();
  return new Map(rows.map((row) => [row.callId, row.total]));
}
