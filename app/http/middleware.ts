import type { MiddlewareFunction } from "react-router";
import { loadActor } from "../domain/accounts/load-actor.ts";
import { cookieIn } from "./cookies.ts";
import { hasLocaleInPath, LOCALE_COOKIE } from "./locale.ts";
import { requestContext } from "./request-context.ts";
import { readSession } from "./session.ts";

/** Before any loader or action: who is it, and in which language. */
export const identify: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const facts = context.get(requestContext);
  const session = await readSession(facts.world, request);
  if (session !== undefined) {
    facts.actor = loadActor(facts.world.db, session.personId);
    facts.sessionHash = session.idHash;
    if (facts.actor.kind === "person" && !hasLocaleInPath(request) && cookieIn(request, LOCALE_COOKIE) === undefined) {
      facts.locale = facts.actor.locale;
    }
  }
  const response = await next();
  if (session?.renewed !== undefined) response.headers.append("Set-Cookie", session.renewed);
  if (!response.headers.has("Cache-Control")) {
    response.headers.set("Cache-Control", facts.actor.kind === "person" ? "no-store" : "no-cache");
  }
  return response;
};
