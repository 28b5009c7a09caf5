import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { CriterionRows } from "../../ui/office/criterion-rows.tsx";
import { TaskPage } from "../../ui/office/task-page.tsx";
import type { Route } from "./+types/criteria.ts";
import { openWork } from "./open-work.ts";
import { savedAnswer } from "./save-part.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  return { work: openWork(visit, args.params.call), blankId: newId<"criterion">(visit.now) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  return savedAnswer(visit, args.params.call, "criteria", args.request);
}

export default function Criteria({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <TaskPage work={loaderData.work} task="criteria">
      <CriterionRows {...loaderData} form={actionData?.form} />
    </TaskPage>
  );
}
