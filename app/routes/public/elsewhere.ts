import { inOwnLanguage } from "../../http/own-language.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/elsewhere.ts";

/** Addresses of public pages without a language go on to the reader's; the rest is 404. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "public");
  return found(inOwnLanguage(visit));
}

export function action(args: Route.ActionArgs): Response {
  admit(args, "public");
  throw notFound();
}
