import { actAnswer, notFound } from "../../http/respond.ts";
import { mailStepUpCode } from "../../http/step-up.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/agreement-code.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** Mails the code that a signature asks of whoever has no password. */
export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const path = `/firm/consortia/${consortium.id}/agreement`;
  return actAnswer(visit, mailStepUpCode(visit, path), path, "agreement.code-sent");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
