import { eq } from "drizzle-orm";
import { actorId } from "../../app/domain/accounts/actor.ts";
import { newId, type PersonId } from "../../app/kernel/ids.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { callHistory, calls } from "../schema/calls.ts";
import { actorOf, type DemoBuild, idOf, officialOf, type TimedAct } from "./demo-build.ts";
import type { DemoCall, DemoScenario } from "./demo-content.ts";
import type { CallMoments } from "./demo-moments.ts";

type Settled = { readonly from: DemoCall["state"]; readonly to: DemoCall["state"]; readonly at: number };

/**
 * Evaluation and award have no verbs yet: their states are written into row and history as those verbs will do,
 * so that the site shows calls that have come that far.
 */
export function settleByPanel(build: DemoBuild, scenario: DemoScenario, { deadline }: CallMoments): TimedAct[] {
  const { call, bureau } = scenario;
  if (call.state !== "evaluating" && call.state !== "awarded") return [];
  const evaluating: Settled = { from: "closed", to: "evaluating", at: deadline + 3 * DAY };
  const awarded: Settled = { from: "evaluating", to: "awarded", at: deadline + 24 * DAY };
  const steps = call.state === "evaluating" ? [evaluating] : [evaluating, awarded];
  return steps.map((step) => ({
    at: step.at,
    run: () => write(build, call, step, actorId(actorOf(build, officialOf(build, bureau, "approver")))),
  }));
}

function write(build: DemoBuild, call: DemoCall, { from, to, at }: Settled, official: PersonId | null): void {
  const callId = idOf(build, "call", call.key);
  build.db.update(calls).set({ state: to, updatedAt: at }).where(eq(calls.id, callId)).run();
  build.db
    .insert(callHistory)
    .values({ id: newId<"call_history">(at), callId, verb: to, from, to, actorId: official, note: null, at })
    .run();
}
