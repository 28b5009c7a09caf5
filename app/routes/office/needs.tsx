import { CALL_CHOICES } from "../../domain/calls/call-schema.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { NeedRows } from "../../ui/office/need-rows.tsx";
import { SupplyPanel } from "../../ui/office/supply-panel.tsx";
import { TaskPage } from "../../ui/office/task-page.tsx";
import type { Route } from "./+types/needs.ts";
import { draftSupply } from "./draft-supply.ts";
import { openWork } from "./open-work.ts";
import { savedAnswer } from "./save-part.ts";

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const work = openWork(visit, args.params.call);
  return { work, blankId: newId<"need">(visit.now), choices: CALL_CHOICES, supply: await draftSupply(visit, work) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  return savedAnswer(visit, args.params.call, "needs", args.request);
}

export default function Needs({ loaderData, actionData }: Route.ComponentProps) {
  const { work, supply, blankId, choices } = loaderData;
  const address = `/office/calls/${work.call.id}/supply`;
  return (
    <TaskPage work={work} task="needs">
      <div className="beside-supply">
        <div>
          <NeedRows work={work} blankId={blankId} choices={choices} form={actionData?.form} />
        </div>
        <SupplyPanel view={supply} address={address} heading {...(work.mayEdit ? { form: "task" } : {})} />
      </div>
    </TaskPage>
  );
}
