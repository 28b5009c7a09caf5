import { CALL_CHOICES } from "../../domain/calls/call-schema.ts";
import { districtSums } from "../../domain/calls/public-call-queries.ts";
import { admit } from "../../http/visit.ts";
import { MoneyFields } from "../../ui/office/money-fields.tsx";
import { PolicyEffect } from "../../ui/office/policy-effect.tsx";
import { TaskPage } from "../../ui/office/task-page.tsx";
import type { Route } from "./+types/money.ts";
import { openWork } from "./open-work.ts";
import { savedAnswer } from "./save-part.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const work = openWork(visit, args.params.call);
  const without = districtSums(visit.db, visit.now, work.call.id);
  return { work, without, types: CALL_CHOICES.investmentType };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  return savedAnswer(visit, args.params.call, "money", args.request);
}

export default function CallMoney({ loaderData, actionData }: Route.ComponentProps) {
  const { work, without, types } = loaderData;
  return (
    <TaskPage work={work} task="money">
      <div className="two">
        <MoneyFields work={work} types={types} form={actionData?.form} />
        <PolicyEffect without={without} project={work.call} />
      </div>
    </TaskPage>
  );
}
