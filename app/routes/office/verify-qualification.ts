import { qualificationCommand } from "../../domain/organizations/organization-schema.ts";
import { verifyQualification } from "../../domain/organizations/verify-qualification.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/verify-qualification.ts";

/** Notes that a claim was looked up and holds. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "office");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: qualificationCommand,
    verb: verifyQualification,
    path: `/office/verifications/${organizationId}`,
    done: "organization.qualification-verified",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "office");
  throw notFound();
}
