import { CALL_CHOICES } from "../../domain/calls/call-schema.ts";
import { admit } from "../../http/visit.ts";
import { RulesFields } from "../../ui/office/rules-fields.tsx";
import { TaskPage } from "../../ui/office/task-page.tsx";
import type { Route } from "./+types/rules.ts";
import { openWork } from "./open-work.ts";
import { savedAnswer } from "./save-part.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  return { work: openWork(visit, args.params.call), leadKinds: CALL_CHOICES.leadKind };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  return savedAnswer(visit, args.params.call, "rules", args.request);
}

export default function Rules({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <TaskPage work={loaderData.work} task="rules">
      <RulesFields {...loaderData} form={actionData?.form} />
    </TaskPage>
  );
}
