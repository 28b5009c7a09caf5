import { admit } from "../../http/visit.ts";
import { AnswersPage } from "../../ui/bids/answers-page.tsx";
import type { Route } from "./+types/bid-needs.ts";
import { answerAct, answerFacts } from "./bid-answering.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  return answerFacts(visit, args.params.bid, "need");
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  return answerAct(visit, args.request, args.params.bid, "need");
}

export default function BidNeeds({ loaderData, actionData }: Route.ComponentProps) {
  return <AnswersPage facts={loaderData} form={actionData?.form} isConflict={actionData?.isConflict === true} />;
}
