import { withdrawConsentCommand } from "../../domain/organizations/contact-schema.ts";
import { withdrawConsent } from "../../domain/organizations/withdraw-consent.ts";
import { formAct } from "../../http/form-act.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/withdraw-consent.ts";

/** Takes one's consent to stand on the firm's page back. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  return formAct(visit, args.request, {
    given: { organizationId },
    schema: withdrawConsentCommand,
    verb: withdrawConsent,
    path: `/firm/${organizationId}/contact`,
    done: "organization.consent-withdrawn",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
