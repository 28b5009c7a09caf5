import { restoreSearch } from "../../domain/saved-searches/restore-search.ts";
import { ownSearchCommand } from "../../domain/saved-searches/saved-search-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/restore-search.ts";

/** Takes a deleted search back. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  return formAct(visit, args.request, {
    given: { id: args.params.search },
    schema: ownSearchCommand,
    verb: restoreSearch,
    path: "/account/searches",
    done: "search.restored",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "person");
  throw notFound();
}
