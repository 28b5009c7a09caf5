import { and, asc, count, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type OrganizationRow, organizations } from "../../../db/schema/organizations.ts";
import { scenarioStages, scenarios } from "../../../db/schema/scenarios.ts";
import type { OrganizationId, ScenarioId } from "../../kernel/ids.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";
import type { ScenarioRow, Stage, StageEntry } from "./scenario.ts";

export type ScenarioItem = { readonly scenario: ScenarioRow; readonly bureau: BureauName };
export type BureauName = Pick<OrganizationRow, "id" | "nameZh" | "nameEn">;

const BUREAU = { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn };

export function findScenario(db: Reader, id: ScenarioId): ScenarioRow | undefined {
  return db.select().from(scenarios).where(eq(scenarios.id, id)).get();
}

/** A scenario with its bureau; undefined when there is none. */
export function findScenarioItem(db: Reader, id: ScenarioId): ScenarioItem | undefined {
  return itemsWhere(db, eq(scenarios.id, id), 1, 0)[0];
}

/** The stages that a scenario has entered, in the order of the life line. */
export function stagesOf(db: Reader, id: ScenarioId): readonly StageEntry[] {
  return db
    .select({ stage: scenarioStages.stage, enteredAt: scenarioStages.enteredAt })
    .from(scenarioStages)
    .where(eq(scenarioStages.scenarioId, id))
    .orderBy(asc(scenarioStages.enteredAt))
    .limit(7)
    .all();
}

/** Public scenarios, the latest first, narrowed to a stage or a bureau. */
export function listPublicScenarios(
  db: Reader,
  filter: { readonly stage?: Stage; readonly bureauId?: OrganizationId },
  number: number,
): Page<ScenarioItem> {
  const where = and(
    eq(scenarios.isPublic, true),
    filter.stage === undefined ? undefined : eq(scenarios.stage, filter.stage),
    filter.bureauId === undefined ? undefined : eq(scenarios.bureauId, filter.bureauId),
  );
  return pageWhere(db, where, number);
}

/** All scenarios of some bureaus, public or not, the latest first. */
export function listBureauScenarios(
  db: Reader,
  bureauIds: readonly OrganizationId[],
  number: number,
): Page<ScenarioItem> {
  return pageWhere(db, inArray(scenarios.bureauId, [...bureauIds]), number);
}

/** The same as one short list to choose from. */
export function choosableScenarios(db: Reader, bureauIds: readonly OrganizationId[]): readonly ScenarioItem[] {
  return itemsWhere(db, inArray(scenarios.bureauId, [...bureauIds]), 200, 0);
}

function pageWhere(db: Reader, where: SQL | undefined, number: number): Page<ScenarioItem> {
  const total = db.select({ count: count() }).from(scenarios).where(where).get()?.count ?? 0;
  return { items: itemsWhere(db, where, PAGE_SIZE, (number - 1) * PAGE_SIZE), total, number, size: PAGE_SIZE };
}

function itemsWhere(db: Reader, where: SQL | undefined, limit: number, offset: number): readonly ScenarioItem[] {
  return db
    .select({ scenario: scenarios, bureau: BUREAU })
    .from(scenarios)
    .innerJoin(organizations, eq(organizations.id, scenarios.bureauId))
    .where(where)
    .orderBy(desc(scenarios.updatedAt), desc(scenarios.id))
    .limit(limit)
    .offset(offset)
    .all();
}
