import { data } from "react-router";
import { saveScenario } from "../../domain/scenarios/save-scenario.ts";
import { STAGES } from "../../domain/scenarios/scenario.ts";
import { canEditScenario } from "../../domain/scenarios/scenario-policy.ts";
import { findScenario, stagesOf } from "../../domain/scenarios/scenario-queries.ts";
import { saveScenarioSchema } from "../../domain/scenarios/scenario-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { ScenarioEditor } from "../../ui/office/scenario-editor.tsx";
import type { Route } from "./+types/scenario.ts";
import { seenBureaus } from "./office-bureaus.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const scenario = ownScenario(visit, args.params.scenario);
  const { db, actor } = visit;
  const mayEdit = canEditScenario(actor, scenario).allowed;
  return { scenario, stages: stagesOf(db, scenario.id), allStages: STAGES, mayEdit };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  const { id: scenarioId } = ownScenario(visit, args.params.scenario);
  const reading = await readForm(args.request, visit.facts, saveScenarioSchema);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = saveScenario(visit.db, { scenarioId, ...reading.value }, visit);
  visit.world.wake();
  if (result.ok) return seeOther(visit, `/office/scenarios/${scenarioId}`, doneFlash("office.scenarioSaved"));
  if (statusOf(result.refusal) === 404) throw notFound();
  return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
}

export default function OfficeScenario({ loaderData, actionData }: Route.ComponentProps) {
  return <ScenarioEditor {...loaderData} form={actionData?.form} />;
}

/** A scenario of a bureau whose work the official may see. */
function ownScenario(visit: PersonVisit, param: string | undefined) {
  const scenario = found(findScenario(visit.db, found(parseId<"scenario">(param))));
  if (!seenBureaus(visit.actor).includes(scenario.bureauId)) throw notFound();
  return scenario;
}
