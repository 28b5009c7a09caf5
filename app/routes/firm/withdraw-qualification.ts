import { qualificationCommand } from "../../domain/organizations/qualification-schema.ts";
import { withdrawQualification } from "../../domain/organizations/withdraw-qualification.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/withdraw-qualification.ts";

/** Takes a claim back. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: qualificationCommand,
    verb: withdrawQualification,
    path: `/firm/${organizationId}/qualifications`,
    done: "organization.qualification-withdrawn",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
