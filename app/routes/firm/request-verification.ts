import { requestVerificationCommand } from "../../domain/organizations/organization-schema.ts";
import { requestVerification } from "../../domain/organizations/request-verification.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/request-verification.ts";

/** Hands the firm's identity to the officials. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: requestVerificationCommand,
    verb: requestVerification,
    path: `/firm/${organizationId}`,
    done: "organization.verification-requested",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
