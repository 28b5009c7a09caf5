import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { ScenarioId } from "../../kernel/ids.ts";
import type { ScenarioItem } from "./scenario-queries.ts";

const MOST_CARDS = 100;

/** Some scenarios in the order asked for; what is not public is left out. */
export function publicScenarioItems(db: Reader, ids: readonly ScenarioId[]): readonly ScenarioItem[] {
  const wanted = ids.slice(0, MOST_CARDS);
  const rows = db
    .select({
      scenario: scenarios,
      bureau: { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn },
    })
    .from(scenarios)
    .innerJoin(organizations, eq(organizations.id, scenarios.bureauId))
    .where(and(inArray(scenarios.id, wanted), eq(scenarios.isPublic, true)))
    .orderBy(asc(scenarios.id))
    .limit(MOST_CARDS)
    .all();
  return wanted.flatMap((id) => rows.find((row) => row.scenario.id === id) ?? []);
}
