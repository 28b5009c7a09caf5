import { redirect } from "react-router";
import type { Actor, Desk, PersonActor } from "../domain/accounts/actor.ts";
import { hasDesk } from "../domain/accounts/actor.ts";
import type { Locale } from "../kernel/locale.ts";
import { type RequestFacts, requestContext } from "./request-context.ts";
import type { World } from "./world.ts";

/** Whom a route lets in: everybody, any signed-in person, or those with a desk. */
export type Guard = "public" | "person" | Exclude<Desk, "public">;

export type Visit = {
  readonly world: World;
  readonly db: World["db"];
  readonly facts: RequestFacts;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly now: number;
  readonly url: URL;
};

export type PersonVisit = Visit & { readonly actor: PersonActor };

type RouteArgs = {
  readonly request: Request;
  readonly context: { get(key: typeof requestContext): RequestFacts };
};

/**
 * The first line of every loader and action. Lets the visitor in or answers at once:
 * to the sign-in page when nobody is signed in, 403 without the desk.
 */
export function admit(args: RouteArgs, guard: "public"): Visit;
export function admit(args: RouteArgs, guard: Exclude<Guard, "public">): PersonVisit;
export function admit(args: RouteArgs, guard: Guard): Visit {
  const facts = args.context.get(requestContext);
  const url = new URL(args.request.url);
  const visit = {
    world: facts.world,
    db: facts.world.db,
    facts,
    actor: facts.actor,
    locale: facts.locale,
    now: facts.now,
    url,
  };
  if (guard === "public") return visit;
  if (facts.actor.kind !== "person")
    throw redirect(`/sign-in?next=${encodeURIComponent(nextPath(args.request, url))}`, 303);
  if (guard !== "person" && !hasDesk(facts.actor, guard)) throw new Response(null, { status: 403 });
  return visit;
}

/** Where to go on after signing in: back to a page that was read, never into an act. */
function nextPath(request: Request, url: URL): string {
  return request.method === "GET" ? `${url.pathname}${url.search}` : url.pathname;
}

/** The page that an address asks to go on to; undefined when it asks for none, or for another site's. */
export function nextOf({ url }: Visit): { readonly next?: string } {
  const next = safePath(url.searchParams.get("next"), "");
  return next === "" ? {} : { next };
}

/** A path of this site given from outside, or `fallback`: never an address of another site. */
export function safePath(text: string | null | undefined, fallback: string): string {
  if (!text?.startsWith("/") || text.startsWith("//") || /[\\\s\p{Cc}]/u.test(text)) return fallback;
  return text.slice(0, 2_000);
}
