import { answerOwnership } from "../../domain/organizations/answer-ownership.ts";
import { answerOwnershipCommand } from "../../domain/organizations/ownership-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/answer-ownership.ts";

/** Accepts or declines an ownership that was offered. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  return formAct(visit, args.request, {
    given: {},
    schema: answerOwnershipCommand,
    verb: answerOwnership,
    path: "/firm",
    done: "organization.ownership-answered",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
