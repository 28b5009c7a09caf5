import { revokeInvitationCommand } from "../../domain/organizations/organization-schema.ts";
import { revokeInvitation } from "../../domain/organizations/revoke-invitation.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/revoke-invitation.ts";

/** Takes an invitation back. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: revokeInvitationCommand,
    verb: revokeInvitation,
    path: `/firm/${organizationId}/people`,
    done: "organization.invitation-revoked",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
