import { qualificationCommand } from "../../domain/organizations/organization-schema.ts";
import { removeQualification } from "../../domain/organizations/remove-qualification.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/remove-qualification.ts";

/** Takes a claim back. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: qualificationCommand,
    verb: removeQualification,
    path: `/firm/${organizationId}#qualifications`,
    done: "organization.qualification-removed",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
