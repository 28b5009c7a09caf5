import { asc, desc, eq, sql } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import { callAttachments, callHistory, calls, criteria, needs } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { type FileRow, files } from "../../../db/schema/files.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { type ScenarioRow, scenarios } from "../../../db/schema/scenarios.ts";
import type { CallId, PersonId } from "../../kernel/ids.ts";
import type { BureauName } from "../scenarios/scenario-queries.ts";
import { type CallRow, type CriterionRow, MOST_ATTACHMENTS, MOST_CRITERIA, MOST_NEEDS, type NeedRow } from "./call.ts";

/** A call with everything that belongs to it. */
export type WholeCall = {
  readonly call: CallRow;
  readonly scenario: ScenarioRow;
  readonly bureau: BureauName;
  readonly needs: readonly NeedRow[];
  readonly criteria: readonly CriterionRow[];
  readonly attachments: readonly FileRow[];
};

const BUREAU = { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn };

export function findCall(db: Reader, id: CallId): CallRow | undefined {
  return db.select().from(calls).where(eq(calls.id, id)).get();
}

/** The call as a whole, whoever may see it: the caller asks the policy. */
export function findWholeCall(db: Reader, id: CallId): WholeCall | undefined {
  const row = db
    .select({ call: calls, scenario: scenarios, bureau: BUREAU })
    .from(calls)
    .innerJoin(scenarios, eq(scenarios.id, calls.scenarioId))
    .innerJoin(organizations, eq(organizations.id, calls.bureauId))
    .where(eq(calls.id, id))
    .get();
  if (row === undefined) return undefined;
  return { ...row, needs: needsOf(db, id), criteria: criteriaOf(db, id), attachments: attachmentsOf(db, id) };
}

export function needsOf(db: Reader, id: CallId): readonly NeedRow[] {
  return db
    .select()
    .from(needs)
    .where(eq(needs.callId, id))
    .orderBy(asc(needs.position), asc(needs.id))
    .limit(MOST_NEEDS)
    .all();
}

export function criteriaOf(db: Reader, id: CallId): readonly CriterionRow[] {
  return db
    .select()
    .from(criteria)
    .where(eq(criteria.callId, id))
    .orderBy(asc(criteria.position), asc(criteria.id))
    .limit(MOST_CRITERIA)
    .all();
}

export function attachmentsOf(db: Reader, id: CallId): readonly FileRow[] {
  return db
    .select({ file: files })
    .from(callAttachments)
    .innerJoin(files, eq(files.id, callAttachments.fileId))
    .where(eq(callAttachments.callId, id))
    .orderBy(asc(callAttachments.position))
    .limit(MOST_ATTACHMENTS)
    .all()
    .map((row) => row.file);
}

export type HistoryEntry = {
  readonly verb: string;
  readonly to: CallRow["state"];
  readonly at: number;
  readonly note: string | null;
  readonly actorId: PersonId | null;
  readonly actorName: string | null;
};

/** What was done to a call, the latest first. */
export function callHistoryOf(db: Reader, id: CallId): readonly HistoryEntry[] {
  return db
    .select({
      verb: callHistory.verb,
      to: callHistory.to,
      at: callHistory.at,
      note: callHistory.note,
      actorId: callHistory.actorId,
      actorName: people.name,
    })
    .from(callHistory)
    .leftJoin(people, eq(people.id, callHistory.actorId))
    .where(eq(callHistory.callId, id))
    .orderBy(desc(callHistory.at), desc(sql`${callHistory}.rowid`))
    .limit(100)
    .all();
}
