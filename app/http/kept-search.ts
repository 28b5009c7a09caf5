import { newId } from "../kernel/ids.ts";
import { cookieIn, setCookie } from "./cookies.ts";
import type { Typed } from "./form.ts";
import { seeOther } from "./respond.ts";
import type { Visit } from "./visit.ts";

const COOKIE = "kept-search";
const A_DAY = 86_400;
const FIELDS = ["kind", "query", "name", "frequency"] as const;

/**
 * To the sign-in page, and back to where the form is saved. The address carries the form through sign-in and sign-up,
 * the cookie proves that the very browser that comes back sent it, so that no foreign link saves anything.
 */
export function keepForLater(visit: Visit, typed: Typed): Response {
  const mark = newId<"kept_search">(visit.now);
  const kept = new URLSearchParams({ mark });
  for (const name of FIELDS) kept.set(name, typed[name]?.[0] ?? "");
  const response = seeOther(visit, `/sign-in?next=${encodeURIComponent(`/account/searches/kept?${kept}`)}`);
  response.headers.append("Set-Cookie", setCookie(visit.world.config, COOKIE, mark, A_DAY));
  return response;
}

/** Whether this browser sent the form that the address carries. */
export function isKeptHere(visit: Visit, request: Request): boolean {
  const mark = visit.url.searchParams.get("mark");
  return mark !== null && mark !== "" && cookieIn(request, COOKIE) === mark;
}

/** The line that lets a kept search be saved only once. */
export function forgetKept(visit: Visit): string {
  return setCookie(visit.world.config, COOKIE, "", 0);
}
