import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { ScenarioId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { POLICY_DOMAINS } from "../policies/policy-domain.ts";
import { enterStage } from "./enter-stage.ts";
import type { Stage } from "./scenario.ts";
import { canEditScenario } from "./scenario-policy.ts";
import { findScenario } from "./scenario-queries.ts";
import type { ScenarioFields } from "./scenario-schema.ts";

export type SaveScenario = ScenarioFields & {
  readonly scenarioId: ScenarioId;
  /** The row's `updatedAt` that the writer saw: two people never overwrite each other unseen. */
  readonly seenAt: number;
  readonly stage: Stage;
};

export function saveScenario(
  db: Database,
  command: SaveScenario,
  { actor, now }: Acting,
): Result<{ scenarioId: ScenarioId }> {
  return act(db, (tx) => {
    const { scenarioId, seenAt, stage, ...fields } = command;
    const scenario = findScenario(tx, scenarioId);
    if (scenario === undefined) return refused("scenario.not-found");
    const allowed = canEditScenario(actor, scenario);
    if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
    if (scenario.updatedAt !== seenAt) return refused("scenario.changed-meanwhile");
    tx.update(scenarios)
      .set({ ...fields, article: POLICY_DOMAINS[fields.domain], updatedAt: Math.max(now, scenario.updatedAt + 1) })
      .where(eq(scenarios.id, scenarioId))
      .run();
    const entered = enterStage(tx, scenario, stage, now);
    if (!entered.ok) return entered;
    recordEvent(tx, {
      name: "scenario.changed",
      actorId: actorId(actor),
      now,
      subject: { kind: "scenario", id: scenarioId },
      payload: { stage },
    });
    return done({ scenarioId });
  });
}
