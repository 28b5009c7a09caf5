import { eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { PersonId, ScenarioId } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";
import { enterStage } from "./enter-stage.ts";
import { findScenario } from "./scenario-queries.ts";

/**
 * Makes a scenario public with its first call. A call for builders or operators brings it from 策 to 投;
 * a call for plans leaves it at 策.
 */
export function revealScenario(
  tx: Transaction,
  command: { readonly scenarioId: ScenarioId; readonly invests: boolean; readonly actorId: PersonId | null },
  now: number,
): void {
  const scenario = findScenario(tx, command.scenarioId);
  if (scenario === undefined) return;
  const moves = command.invests && scenario.stage === "plan";
  if (moves) enterStage(tx, scenario, "invest", now);
  if (!scenario.isPublic) tx.update(scenarios).set({ isPublic: true }).where(eq(scenarios.id, scenario.id)).run();
  if (scenario.isPublic && !moves) return;
  recordEvent(tx, {
    name: scenario.isPublic ? "scenario.changed" : "scenario.published",
    actorId: command.actorId,
    now,
    subject: { kind: "scenario", id: scenario.id },
  });
}
