import { answerLink } from "../../domain/organizations/answer-link.ts";
import { answerLinkCommand } from "../../domain/organizations/firm-link-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/answer-link.ts";

/** Confirms or disputes a link that the other side declared. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: answerLinkCommand,
    verb: answerLink,
    path: `/firm/${organizationId}/links`,
    done: "organization.link-answered",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
