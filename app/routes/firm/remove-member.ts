import { memberCommand } from "../../domain/organizations/organization-schema.ts";
import { removeMember } from "../../domain/organizations/remove-member.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/remove-member.ts";

/** Ends somebody else's membership. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: memberCommand,
    verb: removeMember,
    path: `/firm/${organizationId}/people`,
    done: "organization.member-removed",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
