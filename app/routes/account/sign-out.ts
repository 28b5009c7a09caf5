import { endSession } from "../../domain/accounts/end-session.ts";
import { doneFlash } from "../../http/flash.ts";
import { notFound, seeOther } from "../../http/respond.ts";
import { clearedSession } from "../../http/session.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/sign-out.ts";

/** Ends this session, on the server and in the browser. */
export function action(args: Route.ActionArgs): Response {
  const visit = admit(args, "public");
  const { sessionHash } = visit.facts;
  if (visit.actor.kind === "person" && sessionHash !== undefined) {
    endSession(visit.db, sessionHash, visit.actor.personId);
  }
  const response = seeOther(visit, `/${visit.locale}`, doneFlash("account.signed-out"));
  response.headers.append("Set-Cookie", clearedSession(visit.world));
  return response;
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  throw notFound();
}
