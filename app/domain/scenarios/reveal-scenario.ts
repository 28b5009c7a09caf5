import { eq } from "drizzle-orm";
import type { CallRow } from "../../../db/schema/calls.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";
import { enterStage } from "./enter-stage.ts";
import type { ScenarioRow } from "./scenario.ts";
import { findScenario } from "./scenario-queries.ts";

/**
 * Makes a scenario public with its first call, from which it takes what it did not state itself. A call for builders
 * or operators brings it from 策 to 投; a call for plans leaves it at 策.
 */
export function revealScenario(
  tx: Transaction,
  { call, actorId }: { readonly call: CallRow; readonly actorId: PersonId | null },
  now: number,
): void {
  const scenario = findScenario(tx, call.scenarioId);
  if (scenario === undefined) return;
  const moves = call.kind === "opportunity" && scenario.stage === "plan";
  if (moves) enterStage(tx, scenario, "invest", now);
  if (!scenario.isPublic) tx.update(scenarios).set(revealed(scenario, call)).where(eq(scenarios.id, scenario.id)).run();
  if (scenario.isPublic && !moves) return;
  recordEvent(tx, {
    name: scenario.isPublic ? "scenario.changed" : "scenario.published",
    actorId,
    now,
    subject: { kind: "scenario", id: scenario.id },
  });
}

function revealed(scenario: ScenarioRow, call: CallRow): Partial<ScenarioRow> {
  const { total, fiscal, platform, social } = scenario.total === null ? call : scenario;
  return {
    isPublic: true,
    domain: call.domain ?? scenario.domain,
    article: call.article ?? scenario.article,
    city: scenario.city ?? call.city,
    place: scenario.place ?? call.place,
    investmentType: scenario.investmentType ?? call.investmentType,
    ...{ total, fiscal, platform, social },
  };
}
