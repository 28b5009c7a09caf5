import { eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { scenarioStages, scenarios } from "../../../db/schema/scenarios.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { isLaterStage, type ScenarioRow, type Stage } from "./scenario.ts";

/** Brings a scenario to a stage of 策投规建管营评 and notes when. Stages only go on; the present one changes nothing. */
export function enterStage(tx: Transaction, scenario: ScenarioRow, stage: Stage, now: number): Result<Stage> {
  if (stage === scenario.stage) return done(stage);
  if (!isLaterStage(stage, scenario.stage)) return refused("scenario.stage-goes-back", {}, "stage");
  tx.update(scenarios).set({ stage, stageEnteredAt: now }).where(eq(scenarios.id, scenario.id)).run();
  tx.insert(scenarioStages)
    .values({ scenarioId: scenario.id, stage, enteredAt: now })
    .onConflictDoUpdate({ target: [scenarioStages.scenarioId, scenarioStages.stage], set: { enteredAt: now } })
    .run();
  return done(stage);
}
