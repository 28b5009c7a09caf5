import { leaveOrganization } from "../../domain/organizations/leave-organization.ts";
import { leaveOrganizationCommand } from "../../domain/organizations/organization-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/leave.ts";

/** Leaves an organisation. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: leaveOrganizationCommand,
    verb: leaveOrganization,
    path: `/firm`,
    done: "organization.left",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
