import type { Database, Transaction } from "../../../db/schema/database.ts";
import { scenarioStages, scenarios } from "../../../db/schema/scenarios.ts";
import type { OrganizationId, ScenarioId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { POLICY_DOMAINS, type PolicyDomain } from "../policies/policy-domain.ts";
import { nextScenarioCode } from "./scenario-code.ts";
import { canCreateScenario } from "./scenario-policy.ts";
import { findScenario } from "./scenario-queries.ts";
import type { ScenarioFields } from "./scenario-schema.ts";

export type CreateScenario = ScenarioFields & { readonly id: ScenarioId; readonly bureauId: OrganizationId };

/** Opens a scenario at the stage 策, not yet public. The same id again is the same act. */
export function createScenario(
  db: Database,
  command: CreateScenario,
  acting: Acting,
): Result<{ scenarioId: ScenarioId }> {
  return act(db, (tx) => insertScenario(tx, command, acting));
}

/** The act itself, for verbs that open a scenario along with something else. */
export function insertScenario(
  tx: Transaction,
  command: CreateScenario,
  { actor, now }: Acting,
): Result<{ scenarioId: ScenarioId }> {
  const { id, domain } = command;
  const allowed = canCreateScenario(actor, command.bureauId);
  if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
  const known = findScenario(tx, id);
  if (known !== undefined)
    return known.bureauId === command.bureauId ? done({ scenarioId: id }) : refused("scenario.not-found");
  tx.insert(scenarios)
    .values({
      ...command,
      code: nextScenarioCode(tx, now),
      article: articleOf(domain),
      stage: "plan",
      stageEnteredAt: now,
      isPublic: false,
      createdAt: now,
      updatedAt: now,
    })
    .run();
  tx.insert(scenarioStages).values({ scenarioId: id, stage: "plan", enteredAt: now }).run();
  recordEvent(tx, { name: "scenario.drafted", actorId: actorId(actor), now, subject: { kind: "scenario", id } });
  return done({ scenarioId: id });
}

function articleOf(domain: PolicyDomain): number {
  return POLICY_DOMAINS[domain];
}
