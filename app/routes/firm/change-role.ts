import { changeRole } from "../../domain/organizations/change-role.ts";
import { changeRoleCommand } from "../../domain/organizations/organization-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/change-role.ts";

/** Gives a member another role. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: changeRoleCommand,
    verb: changeRole,
    path: `/firm/${organizationId}/people`,
    done: "organization.role-changed",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
