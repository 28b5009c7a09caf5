import { endLink } from "../../domain/organizations/end-link.ts";
import { endLinkCommand } from "../../domain/organizations/firm-link-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/end-link.ts";

/** Says that a link that one's firm declared is no more. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: endLinkCommand,
    verb: endLink,
    path: `/firm/${organizationId}/links`,
    done: "organization.link-ended",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
