import { withdrawOwnershipCommand } from "../../domain/organizations/ownership-schema.ts";
import { withdrawOwnership } from "../../domain/organizations/withdraw-ownership.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/withdraw-ownership.ts";

/** Takes an offer of ownership back. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: withdrawOwnershipCommand,
    verb: withdrawOwnership,
    path: `/firm/${organizationId}/people#ownership`,
    done: "organization.ownership-withdrawn",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
