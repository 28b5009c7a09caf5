import { CALL_CHOICES } from "../../domain/calls/call-schema.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { NeedRows } from "../../ui/office/need-rows.tsx";
import { TaskPage } from "../../ui/office/task-page.tsx";
import type { Route } from "./+types/needs.ts";
import { openWork } from "./open-work.ts";
import { savedAnswer } from "./save-part.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  return { work: openWork(visit, args.params.call), blankId: newId<"need">(visit.now), choices: CALL_CHOICES };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  return savedAnswer(visit, args.params.call, "needs", args.request);
}

export default function Needs({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <TaskPage work={loaderData.work} task="needs">
      <NeedRows {...loaderData} form={actionData?.form} />
    </TaskPage>
  );
}
