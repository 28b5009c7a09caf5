import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { ScenarioId } from "../../kernel/ids.ts";
import type { ScenarioRow } from "./scenario.ts";
import type { BureauName } from "./scenario-queries.ts";

const MOST_CARDS = 100;

/** A public scenario as lists show it. */
export type ScenarioCard = Pick<
  ScenarioRow,
  "id" | "code" | "titleZh" | "titleEn" | "domain" | "investmentType" | "total" | "place" | "stage" | "stageEnteredAt"
> & { readonly bureau: BureauName };

/** The cards of some scenarios in the order asked for; what is not public is left out. */
export function publicScenarioCards(db: Reader, ids: readonly ScenarioId[]): readonly ScenarioCard[] {
  const wanted = ids.slice(0, MOST_CARDS);
  const rows = db
    .select({
      id: scenarios.id,
      code: scenarios.code,
      titleZh: scenarios.titleZh,
      titleEn: scenarios.titleEn,
      domain: scenarios.domain,
      investmentType: scenarios.investmentType,
      total: scenarios.total,
      place: scenarios.place,
      stage: scenarios.stage,
      stageEnteredAt: scenarios.stageEnteredAt,
      bureau: { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn },
    })
    .from(scenarios)
    .innerJoin(organizations, eq(organizations.id, scenarios.bureauId))
    .where(and(inArray(scenarios.id, wanted), eq(scenarios.isPublic, true)))
    .orderBy(asc(scenarios.id))
    .limit(MOST_CARDS)
    .all();
  return wanted.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
