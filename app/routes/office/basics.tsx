import { CALL_CHOICES } from "../../domain/calls/call-schema.ts";
import { isPolicyDomain, POLICY_DOMAINS } from "../../domain/policies/policy-domain.ts";
import { admit } from "../../http/visit.ts";
import { BasicsFields } from "../../ui/office/basics-fields.tsx";
import { TaskPage } from "../../ui/office/task-page.tsx";
import type { Route } from "./+types/basics.ts";
import { openWork } from "./open-work.ts";
import { savedAnswer } from "./save-part.ts";

const DOMAINS = Object.keys(POLICY_DOMAINS).filter(isPolicyDomain);

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  return { work: openWork(visit, args.params.call), domains: DOMAINS, kinds: CALL_CHOICES.kind };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  return savedAnswer(visit, args.params.call, "basics", args.request);
}

export default function Basics({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <TaskPage work={loaderData.work} task="basics">
      <BasicsFields {...loaderData} form={actionData?.form} />
    </TaskPage>
  );
}
