import { saveSearch } from "../../domain/saved-searches/save-search.ts";
import { saveSearchForm } from "../../domain/saved-searches/saved-search-schema.ts";
import { doneFlash, refusedFlash } from "../../http/flash.ts";
import { forgetKept, isKeptHere } from "../../http/kept-search.ts";
import { seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import type { Route } from "./+types/kept-search.ts";

/** Saves the search that somebody asked for before they signed in; another browser is shown the form filled in. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "person");
  const { db, now, url } = visit;
  const fields = Object.fromEntries(url.searchParams);
  const read = saveSearchForm.safeParse(fields);
  if (!read.success || !isKeptHere(visit, args.request)) {
    const { mark: _, ...rest } = fields;
    return seeOther(visit, `/account/searches?${new URLSearchParams(rest)}`);
  }
  const result = saveSearch(db, { ...read.data, id: newId<"saved_search">(now) }, visit);
  const flash = result.ok ? doneFlash("search.saved") : refusedFlash(result.refusal);
  const response = seeOther(visit, "/account/searches", flash);
  response.headers.append("Set-Cookie", forgetKept(visit));
  return response;
}
