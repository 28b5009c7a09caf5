import { and, asc, count, desc, eq, gt, isNotNull, isNull, lte, or, type SQL, sql, sum } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { CallId, ScenarioId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import type { PolicySums } from "../scenarios/policy-figures.ts";
import type { Stage, StageEntry } from "../scenarios/scenario.ts";
import { type BureauName, findScenarioItem, type ScenarioItem, stagesOf } from "../scenarios/scenario-queries.ts";
import { type CallRow, isPublicAt } from "./call.ts";
import { findWholeCall, type WholeCall } from "./call-queries.ts";

/** A call in a list; read its state with `stateAt(call, now)`. */
export type CallItem = { readonly call: CallRow; readonly bureau: BureauName; readonly stage: Stage };

const ITEM = {
  call: calls,
  bureau: { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn },
  stage: scenarios.stage,
};

/** A published call as a whole; undefined when there is none or it is not public at `now`. */
export function getPublicCall(db: Reader, id: CallId, now: number): WholeCall | undefined {
  const whole = findWholeCall(db, id);
  return whole !== undefined && isPublicAt(whole.call, now) ? whole : undefined;
}

export type PublicScenario = ScenarioItem & {
  readonly calls: readonly CallItem[];
  readonly stages: readonly StageEntry[];
};

/** A public scenario with its published calls, the latest first, and the stages it has entered. */
export function getPublicScenario(db: Reader, id: ScenarioId, now: number): PublicScenario | undefined {
  const item = findScenarioItem(db, id);
  if (item === undefined || !item.scenario.isPublic) return undefined;
  const published = listItems(db, and(eq(calls.scenarioId, id), publicAt(now)), LATEST, 50);
  return { ...item, calls: published, stages: stagesOf(db, id) };
}

/** Open calls, the nearest deadline first; those without a deadline last. */
export function listOpenCalls(db: Reader, now: number, number: number): Page<CallItem> {
  const where = openAt(now);
  const total = db.select({ count: count() }).from(calls).where(where).get()?.count ?? 0;
  const items = listItems(db, where, NEAREST, PAGE_SIZE, (number - 1) * PAGE_SIZE);
  return { items, total, number, size: PAGE_SIZE };
}

/** Open calls whose deadline is nearest. */
export function closingSoon(db: Reader, now: number, limit: number): readonly CallItem[] {
  return listItems(db, and(openAt(now), isNotNull(calls.deadline)), NEAREST, limit);
}

/** Open calls that were published last. */
export function newlyPublished(db: Reader, now: number, limit: number): readonly CallItem[] {
  return listItems(db, openAt(now), LATEST, limit);
}

export function countOpenCalls(db: Reader, now: number): number {
  return db.select({ count: count() }).from(calls).where(openAt(now)).get()?.count ?? 0;
}

/**
 * The district's sums over published calls for builders and operators; those that failed or were cancelled
 * count no more. `except` leaves one call out, to show figures with and without it.
 */
export function districtSums(db: Reader, now: number, except?: CallId): PolicySums {
  const row = db
    .select({
      projects: count(),
      digital: sum(calls.isDigital).mapWith(Number),
      fiscal: sum(calls.fiscal).mapWith(Number),
      platform: sum(calls.platform).mapWith(Number),
      social: sum(calls.social).mapWith(Number),
      socialWithoutFiscal: sql<
        number | null
      >`sum(case when coalesce(${calls.fiscal}, 0) = 0 then ${calls.social} else 0 end)`,
    })
    .from(calls)
    .where(
      and(
        eq(calls.kind, "opportunity"),
        publicAt(now),
        sql`${calls.state} not in ('failed', 'cancelled')`,
        except === undefined ? undefined : sql`${calls.id} <> ${except}`,
      ),
    )
    .get();
  return {
    projects: row?.projects ?? 0,
    digital: row?.digital ?? 0,
    fiscal: row?.fiscal ?? 0,
    platform: row?.platform ?? 0,
    social: row?.social ?? 0,
    socialWithoutFiscal: row?.socialWithoutFiscal ?? 0,
  };
}

/** What `isOpenAt` says, as a condition. */
function openAt(now: number): SQL | undefined {
  return and(
    or(eq(calls.state, "open"), and(eq(calls.state, "scheduled"), lte(calls.publishAt, now))),
    or(isNull(calls.deadline), gt(calls.deadline, now)),
  );
}

/** What `isPublicAt` says, as a condition. */
export function publicAt(now: number): SQL | undefined {
  return or(isNotNull(calls.publishedAt), and(eq(calls.state, "scheduled"), lte(calls.publishAt, now)));
}

const NEAREST = [asc(sql`${calls.deadline} is null`), asc(calls.deadline), asc(calls.id)];
const LATEST = [desc(sql`coalesce(${calls.publishedAt}, ${calls.publishAt})`), desc(calls.id)];

function listItems(db: Reader, where: SQL | undefined, order: SQL[], limit: number, offset = 0): readonly CallItem[] {
  return db
    .select(ITEM)
    .from(calls)
    .innerJoin(scenarios, eq(scenarios.id, calls.scenarioId))
    .innerJoin(organizations, eq(organizations.id, calls.bureauId))
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .offset(offset)
    .all();
}
