import { deleteSearch } from "../../domain/saved-searches/delete-search.ts";
import { ownSearchCommand } from "../../domain/saved-searches/saved-search-schema.ts";
import { formAct } from "../../http/form-act.ts";
import { notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/delete-search.ts";

/** Deletes a saved search; the page offers it back for a week. */
export function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  return formAct(visit, args.request, {
    given: { id: args.params.search },
    schema: ownSearchCommand,
    verb: deleteSearch,
    path: "/account/searches",
    done: "search.deleted",
  });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "person");
  throw notFound();
}
