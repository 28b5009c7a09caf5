import { profileCommand } from "../../domain/saved-searches/saved-search-schema.ts";
import { setProfileFrequency } from "../../domain/saved-searches/set-profile-frequency.ts";
import { formAct } from "../../http/form-act.ts";
import { notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/profile-frequency.ts";

/** How often a person hears of what fits their firm's products. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  return formAct(visit, args.request, {
    given: {},
    schema: profileCommand,
    verb: setProfileFrequency,
    path: "/account/searches",
    done: "search.profile",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "person");
  throw notFound();
}
