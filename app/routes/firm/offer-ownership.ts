import { offerOwnership } from "../../domain/organizations/offer-ownership.ts";
import { offerOwnershipCommand } from "../../domain/organizations/ownership-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/offer-ownership.ts";

/** Offers the ownership to a member. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: offerOwnershipCommand,
    verb: offerOwnership,
    path: `/firm/${organizationId}/people#ownership`,
    done: "organization.ownership-offered",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
