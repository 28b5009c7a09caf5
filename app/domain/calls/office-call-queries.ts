import { and, asc, desc, eq, inArray, lte, type SQL, sql } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { events } from "../../../db/schema/events.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import type { CallId, OrganizationId } from "../../kernel/ids.ts";
import type { BureauName } from "../scenarios/scenario-queries.ts";
import { type CallRow, type CallState, type CallTask, stateAt } from "./call.ts";
import { changedTasks } from "./part-marks.ts";

export type OfficeCall = { readonly call: CallRow; readonly bureau: BureauName; readonly state: CallState };

/** How many of a group the desk shows. */
const SHOWN = 100;

/** The calls of some bureaus that are not over, with their state at `now`, those changed last first. */
export function livingCallsOf(db: Reader, bureauIds: readonly OrganizationId[], now: number): readonly OfficeCall[] {
  const living = ["draft", "awaiting_approval", "scheduled", "open", "closed", "evaluating"] as const;
  return listCalls(db, and(inArray(calls.bureauId, [...bureauIds]), inArray(calls.state, [...living])), now);
}

/** Calls of some bureaus that came to an end, the latest first. */
export function endedCallsOf(db: Reader, bureauIds: readonly OrganizationId[], now: number): readonly OfficeCall[] {
  const over = ["awarded", "failed", "cancelled"] as const;
  return listCalls(db, and(inArray(calls.bureauId, [...bureauIds]), inArray(calls.state, [...over])), now);
}

/** Earlier calls to clone from, of the same bureaus, the latest first. */
export function clonableCalls(db: Reader, bureauIds: readonly OrganizationId[], now: number): readonly OfficeCall[] {
  return listCalls(db, and(inArray(calls.bureauId, [...bureauIds]), sql`${calls.titleZh} <> ''`), now);
}

/**
 * Which tasks changed between the last two submissions of a call, for whoever approves it again;
 * undefined when it was submitted only once.
 */
export function changedSinceLastSubmission(db: Reader, id: CallId): readonly CallTask[] | undefined {
  const [last, before] = db
    .select({ payload: events.payload })
    .from(events)
    .where(
      and(eq(events.subjectKind, "call"), eq(events.subjectId, id), eq(events.name, "call.submitted-for-approval")),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(2)
    .all();
  return last === undefined || before === undefined ? undefined : changedTasks(before.payload, last.payload);
}

/** Calls that time changes by `now`, the longest due first. */
export function dueCalls(db: Reader, now: number, limit: number): readonly CallRow[] {
  return db
    .select()
    .from(calls)
    .where(and(lte(calls.nextCheckAt, now), inArray(calls.state, ["scheduled", "open"])))
    .orderBy(asc(calls.nextCheckAt), asc(calls.id))
    .limit(limit)
    .all();
}

function listCalls(db: Reader, where: SQL | undefined, now: number): readonly OfficeCall[] {
  return db
    .select({
      call: calls,
      bureau: { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn },
    })
    .from(calls)
    .innerJoin(organizations, eq(organizations.id, calls.bureauId))
    .where(where)
    .orderBy(desc(calls.updatedAt), desc(calls.id))
    .limit(SHOWN)
    .all()
    .map((row) => ({ ...row, state: stateAt(row.call, now) }));
}
