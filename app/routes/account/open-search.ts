import { lookAtSearch } from "../../domain/saved-searches/look-at-search.ts";
import { searchAddress } from "../../domain/saved-searches/saved-search.ts";
import { found, notFound, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/open-search.ts";

/** On to the list that a saved search asks for; from now on, what comes is new. */
export function action(args: Route.ActionArgs): Response {
  const visit = admit(args, "person");
  const result = lookAtSearch(visit.db, { id: found(parseId<"saved_search">(args.params.search)) }, visit);
  if (!result.ok) throw notFound();
  return seeOther(visit, searchAddress(result.value, visit.locale));
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "person");
  throw notFound();
}
